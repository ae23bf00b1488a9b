/**
 * Who is who, for whom, and until when: the operator's, who sees no content. The lead of a ministry
 * has the officers of that ministry, which the room narrows in SQL.
 */
export const peopleCells = {
  see: { operator: ["kept"] },
  manage: { operator: ["kept"] },
} as const;

export const officerCells = {
  see: { "ministry-lead": ["kept"] },
  manage: { "ministry-lead": ["kept"] },
} as const;
