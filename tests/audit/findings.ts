/** Somebody who is signed in, or nobody. */
export interface Seer {
  name: string;
  cookie: string;
}

/** A page as the server gave it: what is looked at is this text, so that a page which only an act leads to is looked at too. */
export interface StoredPage {
  /** Who saw it, and where: for the one who reads the findings. */
  seenBy: string;
  address: string;
  html: string;
  policy: string | undefined;
}

export interface Finding {
  page: string;
  check: string;
  what: string;
}

export const pageName = ({ seenBy, address }: StoredPage) => `${seenBy} ${address}`;

export const store = async (seer: Seer, address: string, answer: Response): Promise<StoredPage> => ({
  seenBy: seer.name,
  address,
  html: await answer.text(),
  policy: answer.headers.get('content-security-policy') ?? undefined,
});
