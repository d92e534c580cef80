// Keeps a form as the writer's draft while it is typed. Without this there is a button that does the same.
const pause = 1500;
const again = 15_000;

for (const line of document.querySelectorAll('[data-draft]')) {
  const form = line.closest('form');
  const said = line.querySelector('[data-said]');
  const time = line.querySelector('[data-time]');
  const version = form.elements['utkast-version'];
  const keepButton = line.querySelector('button');
  let timer;
  let saving;
  let typed = false;
  let stopped = false;
  let leaving = false;

  const say = (words, at = '') => {
    if (said.textContent !== words) said.textContent = words;
    time.textContent = at;
  };

  const fields = () => {
    const texts = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
    return new URLSearchParams([...texts, ['utkast', 'spara']]);
  };

  const send = async () => {
    typed = false;
    const body = fields();
    const answer = await fetch(form.getAttribute('action'), {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      keepalive: body.toString().length < 60_000,
    });
    if (answer.redirected) {
      stopped = true;
      return say(line.dataset.signedOut);
    }
    if (answer.status === 409) {
      stopped = true;
      typed = true;
      return say(line.dataset.elsewhere);
    }
    if (!answer.ok) throw new Error(String(answer.status));
    const kept = await answer.json();
    version.value = kept.version;
    say(line.dataset.draft, kept.time);
    if (typed) return later(pause);
    unsaved.delete(form);
    line.toggleAttribute('data-typed', false);
  };

  const later = (wait) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  const save = () => {
    clearTimeout(timer);
    if (stopped || leaving) return saving;
    saving ??= send()
      .catch(() => {
        typed = true;
        say(line.dataset.failed);
        later(again);
      })
      .finally(() => {
        saving = undefined;
      });
    return saving;
  };

  form.addEventListener('input', () => {
    typed = true;
    unsaved.add(form);
    line.toggleAttribute('data-typed', true);
    later(pause);
  });
  addEventListener('visibilitychange', () => {
    if (document.hidden && typed) save();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 's' || !(event.ctrlKey || event.metaKey) || !form.contains(document.activeElement)) return;
    event.preventDefault();
    save();
  });

  // A draft that is under way must not come after what is sent for good.
  form.addEventListener('submit', async (event) => {
    const button = event.submitter;
    if (button === keepButton && !stopped) {
      event.preventDefault();
      changed.add(form);
      unsaved.add(form);
      return save();
    }
    clearTimeout(timer);
    if (leaving) return;
    leaving = true;
    if (!saving) return;
    event.preventDefault();
    await saving;
    form.requestSubmit(button);
  });
  addEventListener('pageshow', () => {
    leaving = false;
  });
}
