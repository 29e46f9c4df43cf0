/* Hides what a form does not ask as it is filled in now. What is hidden keeps its answer on the page, and the register does not keep it. */
document.addEventListener('DOMContentLoaded', () => {
  'use strict';

  const MEANS = {
    always: () => true,
    never: () => false,
    answered: (said, question) => said(question).length > 0,
    chosen: (said, question, codes) => said(question).some(code => codes.includes(code)),
    not: (said, when) => !holds(said, when),
    either: (said, one, other) => holds(said, one) || holds(said, other),
    both: (said, one, other) => holds(said, one) && holds(said, other)
  };

  const holds = (said, [what, ...more]) => MEANS[what](said, ...more);

  /* The questions of a form, or of a row in it, are named alike: entry:status beside entry:reason; a part of one, step:forms-others. */
  const saidBeside = field => {
    const own = field.querySelector('input, select, textarea');
    const around = own.name.slice(0, own.name.lastIndexOf(':') + 1);
    return question => [...own.form.elements]
        .filter(each => each.name.split('-')[0] === around + question)
        .filter(each => !['checkbox', 'radio'].includes(each.type) || each.checked)
        .map(each => each.value)
        .filter(value => value.trim());
  };

  const follow = () => document.querySelectorAll('[data-when]:not([data-when=""])').forEach(field => {
    field.hidden = !holds(saidBeside(field), JSON.parse(field.dataset.when));
  });

  document.addEventListener('input', follow);
  document.addEventListener('change', follow);
  window.jQuery?.(document).on('pfAjaxComplete', follow);
  follow();
});
