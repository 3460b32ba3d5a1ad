// A provider is silent: look now and then whether it answers again, and go on when it does.
(() => {
  const box = document.querySelector('.by-itself');
  const status = box.querySelector('[role=status]');
  const stop = box.querySelector('button');
  const again = document.getElementById('again');
  const first = 5000, longest = 60000, halfAnHour = 1800000;
  const since = Date.now();
  let wait = first;
  let timer;

  const end = () => {
    clearTimeout(timer);
    timer = null;
    status.textContent = box.dataset.stopped;
    stop.hidden = true;
  };
  const next = () => {
    if (Date.now() - since > halfAnHour) return end();
    clearTimeout(timer);
    // Not everybody at once.
    timer = setTimeout(look, wait * (0.8 + Math.random() * 0.4));
    wait = Math.min(wait * 1.6, longest);
  };
  const look = async () => {
    // Nobody is looking at this page: a sign-in would have grown old by the time they do.
    if (document.hidden) return next();
    const answer = await fetch(box.dataset.ask, { cache: 'no-store' }).catch(() => ({ status: 503 }));
    if (timer === null) return;
    if (answer.status === 503 || answer.status === 429) return next();
    if (answer.status !== 204) return end();
    status.textContent = box.dataset.answers;
    location.assign(again.href);
  };

  stop.addEventListener('click', () => {
    end();
    again.focus();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || !timer) return;
    clearTimeout(timer);
    look();
  });
  box.hidden = false;
  status.textContent = box.dataset.waiting;
  next();
})();
