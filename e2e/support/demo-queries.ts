/* What a story reads from the database file, each in one sweep. */

export const sql = {
  meetings: "select * from meetings order by starts_at",
  items: `select i.*, o.code as lead from agenda_items i
  join organisations o on o.id = i.lead_organisation_id order by i.meeting_id, i.position`,
  papers: "select * from papers order by item_id, position",
  clauses: `select c.id, c.resolution_id, t.id as task_id from clauses c
  left join tasks t on t.clause_id = c.id order by c.resolution_id, c.article, c.clause`,
  tasks: `select t.id, t.state, t.title, o.code as lead from tasks t
  join organisations o on o.id = t.lead_organisation_id order by t.number`,
  dossiers: `select d.id, d.state, o.code as ministry, p.id as paper_id from dossiers d
  join organisations o on o.id = d.ministry_id
  left join dossier_papers p on p.dossier_id = d.id order by d.created_at, p.uploaded_at`,
  ballots: `select b.id, b.state, p.id as paper_id from ballots b
  left join ballot_papers p on p.ballot_id = b.id order by b.created_at`,
  campaigns: `select c.id, c.state, k.id as criterion_id from campaigns c
  join campaign_criteria k on k.campaign_id = c.id and k.position = 0 order by c.prepared_at`,
  evidence: "select id, task_id from task_steps where file_sha256 is not null order by at",
};
