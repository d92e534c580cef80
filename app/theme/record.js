// Records sound into the form's own file field, where the browser can; without this one chooses a file.
for (const place of document.querySelectorAll('[data-record]')) {
  const field = place.closest('form').elements[place.dataset.record];
  if (!navigator.mediaDevices || !window.MediaRecorder) continue;
  const button = document.createElement('button');
  const said = document.createElement('p');
  const listen = document.createElement('audio');
  let recorder;
  button.type = 'button';
  button.className = 'ds-button';
  button.dataset.variant = 'secondary';
  button.textContent = place.dataset.start;
  said.setAttribute('role', 'status');
  listen.controls = true;
  listen.hidden = true;
  listen.setAttribute('aria-label', place.dataset.listen);
  place.append(button, said, listen);
  place.hidden = false;

  const keep = (parts, type) => {
    const files = new DataTransfer();
    files.items.add(new File(parts, 'inspelning', { type }));
    field.files = files.files;
    URL.revokeObjectURL(listen.src);
    listen.src = URL.createObjectURL(files.files[0]);
    listen.hidden = false;
    said.textContent = place.dataset.done;
  };

  const start = async () => {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const parts = [];
    recorder = new MediaRecorder(stream);
    recorder.ondataavailable = ({ data }) => parts.push(data);
    recorder.onstop = () => {
      for (const track of stream.getTracks()) track.stop();
      keep(parts, recorder.mimeType);
      button.textContent = place.dataset.start;
      recorder = undefined;
    };
    recorder.start();
    said.textContent = '';
    button.textContent = place.dataset.stop;
  };

  button.addEventListener('click', () => {
    if (recorder) recorder.stop();
    else
      start().catch(() => {
        said.textContent = place.dataset.cannot;
        button.hidden = true;
      });
  });
}
