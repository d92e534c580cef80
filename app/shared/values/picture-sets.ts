/** A picture of a municipality's own set, as it is sent. */
export interface StoredPicture {
  address: string;
  type: 'image/svg+xml' | 'image/png' | 'image/jpeg';
  bytes: Uint8Array<ArrayBuffer>;
}

/** One set of pictures that lies outside the product: the municipality's licence and its own photos. */
export interface PictureSet {
  id: string;
  name: string;
  /** Stands in the foot of the pages where the set asks for it. */
  credit?: string;
  /** By concept key. */
  pictures: ReadonlyMap<string, StoredPicture>;
}
