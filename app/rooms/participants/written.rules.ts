/** Whose row it is; only `own` rows can be changed. */
export interface Written {
  id: string;
  own: boolean;
  organisation: string;
}
