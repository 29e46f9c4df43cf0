/* Keeps what is typed: every form with n:draft is saved as a draft a moment after a change, at once after a try that failed and when the
   page goes, and what was kept is brought back. */
document.addEventListener('DOMContentLoaded', () => {
  'use strict';

  const frame = document.getElementById('nrm');
  if (!frame) {
    return;
  }
  const words = frame.dataset;
  const QUIET = 1000;
  const AT_MOST = 15000;
  const KEPT_ALIVE = 60_000;
  const LATE = [150, 400, 1000, 2500];
  const NOT_KEPT = ['hidden', 'password', 'file', 'submit', 'button', 'image', 'reset'];
  let timer = 0;
  let since = 0;
  let submitting = false;
  let sending = new AbortController();

  const state = () => document.querySelector('[data-draft]');

  const fields = form => [...form.elements].filter(field => field.name && !NOT_KEPT.includes(field.type) && !field.disabled);

  /* Day and hour that nobody touched are those of the opening of the form: brought back later they would be old. */
  const untouched = form => {
    const clock = fields(form).filter(field => field.dataset.opened);
    return clock.every(field => field.value === field.dataset.opened) ? clock : [];
  };

  const typed = form => {
    const values = {};
    const skipped = untouched(form);
    fields(form).filter(field => !skipped.includes(field)).forEach(field => {
      const chosen = field.type === 'checkbox' || field.type === 'radio' ? field.checked : true;
      const value = field.type === 'select-multiple' ? [...field.selectedOptions].map(option => option.value) : [field.value];
      if (chosen) {
        values[field.name] = (values[field.name] || []).concat(value);
      }
    });
    return values;
  };

  const show = (text, good) => {
    const place = state();
    place.classList.toggle('failed', !good);
    place.querySelector('[data-words]').textContent = text;
  };

  const address = place => words.context + '/draft?' + new URLSearchParams({form: place.dataset.draft, key: place.dataset.key || ''});

  /* Which draft is on its way, should this page go before the answer: the next page may be drawn from the one before. No word of it is in there. */
  const ON_ITS_WAY = 'nrm-draft';

  const save = async () => {
    const place = state();
    if (!since || !place || submitting) {
      return;
    }
    clearTimeout(timer);
    const began = since;
    since = 0;
    sending = new AbortController();
    try {
      const body = JSON.stringify(typed(place.closest('form')));
      sessionStorage.setItem(ON_ITS_WAY, address(place));
      const answer = await fetch(address(place), {
        method: 'POST',
        headers: {'Content-Type': 'application/json', 'X-NRM': 'draft'},
        body,
        redirect: 'manual',
        signal: sending.signal,
        keepalive: new Blob([body]).size < KEPT_ALIVE
      });
      sessionStorage.removeItem(ON_ITS_WAY);
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      show(await answer.text(), true);
    } catch (unreachable) {
      since = since || began;
      if (!submitting) {
        show(words.draftFailed, false);
        timer = setTimeout(save, QUIET);
      }
    }
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(save, Math.max(500, Math.min(QUIET, since + AT_MOST - Date.now())));
  };

  const changed = event => {
    const place = state();
    if (place && place.closest('form') === event.target.form && event.target.name) {
      since = since || Date.now();
      later();
    }
  };

  const refused = () => document.querySelector('[data-problems]');

  const keepNow = () => {
    since = since || Date.now();
    save();
  };

  /* While a form is being sent nothing is kept: a draft must not come after the record it became. What was refused is kept again. */
  const submits = () => {
    submitting = true;
    clearTimeout(timer);
    sending.abort();
  };

  const answered = () => {
    submitting = false;
    const done = document.querySelector('.note.good[role=status]:not([data-seen])');
    if (done && !document.querySelector('[data-problems]')) {
      done.dataset.seen = 'true';
      since = 0;
    } else if (refused() || since) {
      keepNow();
    }
  };

  document.addEventListener('submit', event => event.target === state()?.closest('form') && submits());
  window.jQuery?.(document)
      .on('pfAjaxSend', submits)
      .on('pfAjaxComplete', (event, answer, settings, args) => args?.redirect || answered());
  document.addEventListener('input', changed);
  document.addEventListener('change', changed);
  document.addEventListener('visibilitychange', () => document.hidden && save());
  window.addEventListener('pagehide', save);
  window.nrmDraft = {save};

  /* ---- bringing back: only into fields that are still as the page made them ---- */
  const put = (form, name, values) => {
    const places = fields(form).filter(field => field.name === name);
    places.forEach(field => {
      if (field.type === 'checkbox' || field.type === 'radio') {
        field.checked = values.includes(field.value);
      } else if (field.type === 'select-multiple') {
        [...field.options].forEach(option => { option.selected = values.includes(option.value); });
      } else {
        field.value = values[0];
      }
    });
    return places.length > 0;
  };

  const tell = (text, lost) => {
    const note = document.createElement('div');
    note.className = 'note warn';
    const body = document.createElement('div');
    body.append(text);
    if (lost.length) {
      const list = document.createElement('ul');
      list.append(...lost.map(value => Object.assign(document.createElement('li'), {textContent: value})));
      body.append(' ' + words.unplaced, list);
    }
    note.append(body);
    document.getElementById('answer').append(note);
  };

  const bringBack = (json, text) => {
    const kept = JSON.parse(json);
    const lost = Object.entries(kept)
        .filter(([name, values]) => ![...document.forms].some(form => name.startsWith(form.id + ':') && put(form, name, values)))
        .flatMap(([, values]) => values)
        .filter(value => value.trim());
    if (Object.keys(kept).length) {
      tell(text, lost);
    }
    document.dispatchEvent(new Event('change'));
  };

  /* The page before this one was still sending its draft: what this one was drawn from may be older. Asked until it came, or somebody types. */
  const awaitLate = async place => {
    for (const pause of LATE) {
      await new Promise(resolve => { setTimeout(resolve, pause); });
      const answer = await fetch(address(place), {headers: {'X-NRM': 'draft'}, redirect: 'manual'}).catch(() => null);
      const late = answer?.status === 200 ? await answer.json() : null;
      if (since || submitting) {
        return;
      }
      if (late && late.savedAt !== place.dataset.saved) {
        show(late.saved, true);
        document.getElementById('answer').replaceChildren();
        bringBack(late.kept, late.returned);
        return;
      }
    }
  };

  const kept = document.getElementById('kept')?.dataset.kept;
  if (kept) {
    bringBack(kept, words.returned);
  } else if (state()?.dataset.kept) {
    bringBack(state().dataset.kept, state().dataset.returned);
  }
  if (refused()) {
    keepNow();
  } else if (state() && sessionStorage.getItem(ON_ITS_WAY) === address(state())) {
    awaitLate(state());
  }
  sessionStorage.removeItem(ON_ITS_WAY);
});
