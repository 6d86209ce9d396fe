/** Titles that a list of references has in any text, in small letters: the source of a pattern. */
export const REFERENCES_TITLES =
  '(?:list of )?references(?: cited)?|reference list|bibliography|works cited|literature(?: cited)?|' +
  'literatur(?:verzeichnis)?|références|bibliographie|referencias|bibliografía|bibliografia|' +
  'список (?:використаних |використаної |использованных |использованной )?(?:джерел|літератури|источников|литературы)|' +
  'література|литература';
