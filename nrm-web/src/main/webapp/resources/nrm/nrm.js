/* What every page does with keys, focus and print. No page has a script of its own. */

/* PrimeFaces 15 translates the place of the page's number in Bulgarian, so that it is never filled; widgets read it when the page is ready */
if (window.PrimeFaces?.locales?.bg) {
  window.PrimeFaces.locales.bg.aria.pageLabel = 'Страница {page}';
}

document.addEventListener('DOMContentLoaded', () => {
  'use strict';

  const LETTERS_OFF = 'nrm-letters=off';
  const one = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const typing = element => element.matches('input, textarea, select, [contenteditable=true]');

  /* ---- single letters and signs can be switched off (WCAG 2.1.4) ---- */
  const lettersOn = () => !document.cookie.includes(LETTERS_OFF);

  const rememberLetters = on => {
    const path = one('#nrm').dataset.context || '/';
    document.cookie = `${LETTERS_OFF}; path=${path}; SameSite=Lax; max-age=${on ? 0 : 31536000}`;
  };

  /* ---- lists: rows are walked by arrows, letters act on the row in focus ---- */
  const rowsOf = list => all('a.row', list).filter(row => row.offsetParent !== null);

  const step = (list, by) => {
    const rows = rowsOf(list);
    const now = rows.indexOf(document.activeElement);
    const next = rows[Math.min(Math.max(now + by, 0), rows.length - 1)];
    if (next) {
      next.focus();
      next.scrollIntoView({block: 'nearest'});
    }
  };

  const mark = () => {
    const row = document.activeElement.closest('tr');
    const list = document.activeElement.closest('[data-list]');
    if (row && list) {
      all('tr.sel', list).forEach(other => other.classList.remove('sel'));
      row.classList.add('sel');
    }
  };

  const inList = (event, list) => {
    switch (event.key.toLowerCase()) {
      case 'arrowdown': step(list, 1); return true;
      case 'arrowup': step(list, -1); return true;
      case 'д': case 'd': return lettersOn() && press(one('.go .btn, .go button', document.activeElement.closest('tr') || list));
      case 'с': case 'c': return lettersOn() && press(one('[data-key=new]'));
      default: return false;
    }
  };

  const press = target => {
    if (target) {
      target.click();
    }
    return Boolean(target);
  };

  const anywhere = event => {
    if (typing(event.target) || !lettersOn()) {
      return false;
    }
    if (event.key === '/') {
      const box = one('#q');
      const field = box && box.offsetParent !== null ? box : one('.find-m');
      if (field) {
        field.focus();
      }
      return Boolean(field);
    }
    const keys = one('#keys');
    if (event.key === '?' && keys) {
      one('#keys-letters').checked = lettersOn();
      keys.showModal();
      return true;
    }
    return false;
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) {
      return;
    }
    const list = typing(event.target) ? null : event.target.closest('[data-list]');
    if ((list && inList(event, list)) || anywhere(event)) {
      event.preventDefault();
    }
  });

  document.addEventListener('focusin', mark);

  /* ---- a refused button answers with what stands in the way ---- */
  const bringToNotice = obstacles => {
    if (obstacles) {
      obstacles.tabIndex = -1;
      obstacles.focus();
    }
  };

  /* ---- a telephone shows first what comes next: the rest is folded, except what the address names ---- */
  const folds = () => all('details[data-fold]');
  const unfold = target => {
    for (let fold = target?.closest('details'); fold; fold = fold.parentElement.closest('details')) {
      fold.open = true;
    }
  };
  if (window.matchMedia('(max-width: 56rem)').matches) {
    folds().forEach(fold => { fold.open = false; });
    unfold(location.hash ? document.getElementById(location.hash.slice(1)) : null);
  }
  window.addEventListener('beforeprint', () => folds().forEach(fold => { fold.open = true; }));

  /* ---- a long list is found by typing: every word must be in a line, in any order; groups without a line go ---- */
  all('[data-narrows]').forEach(box => {
    const list = document.getElementById(box.dataset.narrows);
    const said = one('[data-left]', box);
    box.hidden = false;
    one('input', box).addEventListener('input', event => {
      const words = event.target.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      const lines = all('li', list);
      lines.forEach(line => { line.hidden = !words.every(word => line.textContent.toLocaleLowerCase().includes(word)); });
      all('section', list).forEach(group => { group.hidden = all('li', group).every(line => line.hidden); });
      said.textContent = words.length ? said.dataset.left.replace('{0}', lines.filter(line => !line.hidden).length) : '';
    });
  });

  /* ---- danger is urgent unless somebody says otherwise: shown as it will be saved; taken back with the danger ---- */
  document.addEventListener('change', event => {
    const [, form, question] = event.target.name?.match(/^(.*):(danger|urgency)$/) || [];
    if (question === 'urgency') {
      delete event.target.form.dataset.urgent;
    } else if (question === 'danger') {
      const choose = (from, to) => {
        const chosen = Boolean(one(`[name="${form}:urgency"][value=${from}]`)?.checked);
        if (chosen) {
          one(`[name="${form}:urgency"][value=${to}]`).checked = true;
        }
        return chosen;
      };
      if (event.target.value === 'YES') {
        event.target.form.dataset.urgent = choose('UNKNOWN', 'HIGH') || '';
      } else if (event.target.form.dataset.urgent) {
        choose('HIGH', 'UNKNOWN');
        delete event.target.form.dataset.urgent;
      }
    }
  });

  /* ---- small controls ---- */
  document.addEventListener('click', event => {
    const close = event.target.closest('[data-close]');
    if (close) {
      one('#' + close.dataset.close).close();
    }
    const fill = event.target.closest('[data-fill]');
    if (fill) {
      const form = one('#' + CSS.escape(fill.dataset.form));
      one('[autocomplete=username]', form).value = fill.dataset.fill;
      one('[type=password]', form).value = fill.dataset.password;
      one('[type=submit]', form).focus();
    }
    if (event.target.closest('[data-print]')) {
      window.print();
    }
    const refused = event.target.closest('[aria-disabled=true]');
    if (refused) {
      event.preventDefault();
      event.stopPropagation();
      bringToNotice(document.getElementById(refused.getAttribute('aria-describedby')));
    }
  }, true);

  document.addEventListener('change', event => {
    if (event.target.id === 'keys-letters') {
      rememberLetters(event.target.checked);
    }
  });

  /* ---- what went wrong takes the focus, on arrival and after an answer by ajax ---- */
  const speak = within => {
    const problems = within.matches?.('[data-problems]') ? within : within.querySelector?.('[data-problems]');
    if (problems) {
      problems.focus();
    }
  };

  new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(speak)))
      .observe(document.body, {childList: true, subtree: true});
  speak(document.body);
});
