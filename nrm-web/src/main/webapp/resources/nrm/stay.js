/* Keeps people where they are: the lock after idle time, and answers that did not come. What is typed stays on the screen. */
document.addEventListener('DOMContentLoaded', () => {
  'use strict';

  const frame = document.getElementById('nrm');
  if (!frame) {
    return;
  }
  const words = frame.dataset;
  const MINUTE = 60_000;
  const WARNING = 2 * MINUTE;
  const SIGN_OF_LIFE = 4 * MINUTE;
  const idle = Number(words.idleMinutes) * MINUTE;
  const tabs = 'BroadcastChannel' in window ? new BroadcastChannel('nrm-activity') : null;
  const warning = document.getElementById('idle-soon');
  let lastActive = Date.now();
  let lastAsked = Date.now();
  let locking = false;

  /* ---- activity in one tab counts for all of them ---- */
  const active = event => {
    if (warning.contains(event.target)) {
      return;
    }
    const now = Date.now();
    if (now - lastActive > 1000 && tabs) {
      tabs.postMessage('active');
    }
    lastActive = now;
    warning.hidden = true;
  };

  /* the server counts idle time too, and typing alone tells it nothing */
  const signOfLife = () => {
    lastAsked = Date.now();
    fetch(words.context + '/alive', {method: 'POST', headers: {'X-NRM': 'alive'}, redirect: 'manual'}).catch(() => {});
  };

  const lock = async () => {
    locking = true;
    await window.nrmDraft?.save();
    const form = document.getElementById('lock');
    form.elements.from.value = location.pathname + location.search;
    form.submit();
  };

  const look = () => {
    const rest = idle - (Date.now() - lastActive);
    const left = document.getElementById('idle-left');
    if (left) {
      left.textContent = Math.max(1, Math.ceil(rest / MINUTE));
    }
    if (rest <= 0 && !locking) {
      lock();
    } else if (rest <= WARNING) {
      warning.hidden = false;
    } else if (lastActive > lastAsked && Date.now() - lastAsked > SIGN_OF_LIFE) {
      signOfLife();
    }
  };

  ['keydown', 'pointerdown', 'wheel', 'touchstart'].forEach(kind => document.addEventListener(kind, active, {passive: true}));
  tabs?.addEventListener('message', () => { lastActive = Date.now(); warning.hidden = true; });
  document.querySelector('[data-stay]').addEventListener('click', () => {
    lastActive = Date.now();
    warning.hidden = true;
    signOfLife();
  });
  document.addEventListener('visibilitychange', () => document.hidden || look());
  setInterval(look, 5000);

  /* ---- an answer that failed: said on the page, nothing is thrown away ---- */
  const icon = name => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'i');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    use.setAttribute('href', words.icons + name);
    svg.append(use);
    return svg;
  };

  const say = (text, extra) => {
    const note = document.createElement('div');
    note.className = 'note err';
    note.tabIndex = -1;
    const body = document.createElement('div');
    body.append(text);
    if (extra) {
      body.append(' ', extra);
    }
    note.append(icon('late'), body);
    const answer = document.getElementById('answer');
    answer.replaceChildren(note);
    note.focus();
    note.scrollIntoView({block: 'center'});
  };

  const logIn = () => {
    const link = document.createElement('a');
    link.href = words.context + '/account/again.xhtml';
    link.target = '_blank';
    link.textContent = words.logIn;
    return link;
  };

  const failed = answer => {
    const reference = answer.getResponseHeader('X-Reference');
    switch (answer.status) {
      case 0: return say(words.unreachable);
      case 401: return say(words.loggedOut, logIn());
      case 403: return say(words.notPermitted);
      case 404: return say(words.notFound);
      case 409: return say(words.busy);
      case 503: return say(words.unavailable);
      case 504: return say(words.outcomeUnknown);
      default: return say(words.failed, reference ? words.reference.replace('{0}', reference) : null);
    }
  };

  /* A form that leaves the page (a file goes with it) would lose all of it at the log-in page: the server is asked first whether it still knows us. */
  const asked = new WeakSet();
  document.addEventListener('submit', async event => {
    const form = event.target;
    if (form.method !== 'post' || !form.elements['jakarta.faces.ViewState'] || asked.delete(form)) {
      return;
    }
    const pressed = event.submitter;
    event.preventDefault();
    event.stopImmediatePropagation();
    const answer = await fetch(words.context + '/alive', {method: 'POST', headers: {'X-NRM': 'alive'}, redirect: 'manual'}).catch(() => null);
    if (!answer) {
      say(words.unreachable);
    } else if (answer.status === 401) {
      say(words.loggedOut, logIn());
    } else {
      asked.add(form);
      form.requestSubmit(pressed);
    }
  }, true);

  /* PrimeFaces frees the pressed button only after an answer that came */
  const free = source => {
    const widget = window.PrimeFaces.getWidgetById(source?.id || source);
    if (widget?.ajaxStart) {
      window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.getJQ());
      delete widget.ajaxStart;
    }
  };

  if (window.jQuery) {
    window.jQuery(document)
        .on('pfAjaxSend', () => { lastAsked = Date.now(); })
        .on('pfAjaxError', (event, answer, settings) => { failed(answer); setTimeout(() => free(settings.source)); })
        .on('pfAjaxSuccess', () => document.getElementById('answer').replaceChildren());
  }

  /* ---- the first line of a print says when it was printed ---- */
  window.addEventListener('beforeprint', () => {
    const line = document.querySelector('[data-printed]');
    const two = number => String(number).padStart(2, '0');
    const now = new Date();
    if (line) {
      line.textContent = line.dataset.printed
          .replace('{date}', `${two(now.getDate())}.${two(now.getMonth() + 1)}.${now.getFullYear()}`)
          .replace('{time}', `${two(now.getHours())}:${two(now.getMinutes())}`);
    }
  });
});
