// A telephone's picture is larger than a face on a page needs: it is made smaller before it is sent. Without this it is sent as it is.
const LONGEST = Number(document.currentScript?.dataset.longest ?? 600);

const smaller = async (file) => {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  if (scale === 1) return file;
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.85));
  return new File([blob], 'bild.jpg', { type: 'image/jpeg' });
};

for (const field of document.querySelectorAll('input[type="file"][accept="image/png,image/jpeg"]'))
  field.addEventListener('change', async () => {
    const [file] = field.files;
    if (!file || !window.createImageBitmap) return;
    const files = new DataTransfer();
    files.items.add(await smaller(file).catch(() => file));
    if (field.files[0] === file) field.files = files.files;
  });
