/** What an inspection concludes; tasks come from it. */
export type Conclusion = {
  id: string;
  campaignId: string;
  /** From 1 on, without a hole: "Kết luận 2". */
  position: number;
  /** Whom it is about; null: all inspected bodies. */
  organisationId: string | null;
  text: string;
};
