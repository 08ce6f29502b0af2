/**
 * Laid into every measured page before its own scripts, ours and the peer's alike; `window.readCells`, laid beside it,
 * reads what the page shows, and `window.benchAwaited` is the text of the cells that its first chart is to show.
 *
 * "Painted" is: the DOM shows every awaited number; then an animation frame has begun, the one under way where the page
 * drew within one; then the first task after that frame's style, layout and paint has come (a message that is posted in
 * the frame). What the compositor and the screen add after it is in neither side's time.
 */
{
  const shown = () => window.readCells().toSorted().join("\n");
  const listened = [];
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    if (type === "change" || type === "input") listened.push(this);
    return add.call(this, type, ...rest);
  };

  const afterPaint = (done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  };

  let isInFrame = false;
  const requestFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) =>
    requestFrame((time) => {
      if (!isInFrame) {
        isInFrame = true;
        afterPaint(() => {
          isInFrame = false;
        });
      }
      draw(time);
    });
  const painted = () =>
    new Promise((resolve) => {
      if (isInFrame) afterPaint(resolve);
      else requestFrame(() => afterPaint(resolve));
    });

  /** Looks once in every frame; gives when what it looks for was painted. */
  const inFrame = (isThere) =>
    new Promise((resolve) => {
      const look = () => (isThere() ? afterPaint(resolve) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    });

  /** Looks whenever the page has changed. */
  const changedTo = (awaited) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(look);
      function look() {
        if (shown() !== awaited) return;
        observer.disconnect();
        resolve();
      }
      observer.observe(document, { subtree: true, childList: true, characterData: true });
      look();
    });

  const within = (patience, work) =>
    new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`No answer within ${patience / 1000} s`)), patience);
      work.then(resolve, reject);
    });

  const control = (name) => {
    const label = [...document.querySelectorAll("label")].find(
      ({ textContent }) => textContent.trim() === name,
    );
    return label?.control ?? label?.parentElement.querySelector("select");
  };

  /** Whether the control is there and the page listens to it, on itself or above it. */
  const isLive = (name) => {
    const select = control(name);
    return (
      select != null && listened.some((target) => target instanceof Node && target.contains(select))
    );
  };

  const bench = {
    shown,
    first: inFrame(() => document.body !== null && shown() === window.benchAwaited),
    live: (name) => inFrame(() => isLive(name)),
    focus: (name) => control(name).focus(),
    chosen: (name) => control(name).selectedIndex,
    /** Uses a control; gives the milliseconds until its answer is painted. */
    async use({ name, option, awaited, patience }) {
      const select = control(name);
      const at = [...select.options].findIndex(({ text }) => text.startsWith(option));
      if (at < 0) throw new Error(`${name} has no ${option}`);
      if (shown() === awaited) throw new Error(`${name}, ${option}: shown before it was chosen`);
      const start = performance.now();
      select.selectedIndex = at;
      select.dispatchEvent(new Event("input", { bubbles: true }));
      select.dispatchEvent(new Event("change", { bubbles: true }));
      await within(patience, changedTo(awaited));
      return (await painted()) - start;
    },
  };
  window.bench = bench;

  const vitals = { lcp: 0, cls: 0, long: [], used: new Map() };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    });
  observe("largest-contentful-paint", ({ startTime }) => {
    vitals.lcp = startTime;
  });
  observe("layout-shift", ({ value, hadRecentInput }) => {
    if (!hadRecentInput) vitals.cls += value;
  });
  observe("event", ({ interactionId, duration }) => {
    if (interactionId > 0) {
      vitals.used.set(interactionId, Math.max(duration, vitals.used.get(interactionId) ?? 0));
    }
  });
  observe("longtask", ({ startTime, duration }) => vitals.long.push({ startTime, duration }));
  /** Milliseconds by which tasks since the first content held the main thread for longer than 50. */
  bench.vitals = () => {
    const fcp = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
    const tbt = vitals.long
      .filter(({ startTime }) => startTime >= fcp)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
    return { fcp, lcp: vitals.lcp, cls: vitals.cls, tbt };
  };
  /** Milliseconds from each use of a key until the next paint, where they are 16 or more. */
  bench.interactions = () => [...vitals.used.values()];
}
