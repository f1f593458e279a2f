/** What the file beside each legal text says, as far as scripts need it: see `src/exports/policy-json.ts`. */
export interface PolicyData {
  language: 'vi' | 'en';
  textLanguage: 'vi' | 'en';
  url: string;
  name: string;
  title: string;
  summary: string;
  edition: 'verbatim' | 'digest';
  notice: string;
  validity: { sentence: string };
  /** How well it was checked, in words; left out where nothing need be said. */
  mark?: string;
  provisions: Array<{ anchor: string; citation: string; text: string; changed?: string; mark?: string }>;
}

const fetched = new Map<string, Promise<PolicyData | undefined>>();

/** The data of the text whose page stands at `path` (`/van-ban/<id>/`), fetched once; undefined when it cannot be had. */
export function policyData(path: string): Promise<PolicyData | undefined> {
  const known = fetched.get(path);
  if (known) return known;
  const data = fetch(`${path}index.json`)
    .then((response) => (response.ok ? (response.json() as Promise<PolicyData>) : undefined))
    .catch(() => undefined);
  fetched.set(path, data);
  return data;
}
