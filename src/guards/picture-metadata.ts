/** Marks of EXIF (JPEG, AVIF; PNG; WebP) and of XMP, as they stand in the file. */
const MARKS = /Exif\0|eXIf(?:II|MM)|EXIF[\s\S]{4}(?:II|MM|Exif)|ns\.adobe\.com\/xap/;

/** Whether a picture still says with what, when or where it was taken: cameras write their place into every file. */
export function carriesMetadata(picture: Buffer): boolean {
  return MARKS.test(picture.toString('latin1'));
}
