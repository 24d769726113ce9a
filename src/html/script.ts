/**
 * The page's script. Whoever points at a claim, or moves the focus to its sign, sees its words lit up in the text and,
 * beside them, a copy of its entry: source, words, grounds. The page can be read in full without it.
 */
export const SCRIPT = `
(() => {
  const card = document.createElement("div");
  card.className = "card";
  card.hidden = true;
  card.setAttribute("aria-hidden", "true");
  document.body.append(card);
  let lit = [];
  let leaving;
  const entryOf = (ref) => {
    const entry = document.getElementById(ref);
    return entry && entry.matches("li.claim") ? entry : undefined;
  };
  const light = (refs) => {
    for (const element of lit) element.classList.remove("lit");
    lit = refs.flatMap((ref) => [...document.querySelectorAll('[data-ref~="' + ref + '"]')]);
    for (const element of lit) element.classList.add("lit");
  };
  const show = (entries, at) => {
    card.replaceChildren(...entries.map((entry) => {
      const copy = entry.cloneNode(true);
      for (const element of [copy, ...copy.querySelectorAll("*")]) {
        element.removeAttribute("id");
        element.removeAttribute("data-ref");
        if (element.matches("a")) element.tabIndex = -1;
      }
      return copy;
    }));
    card.hidden = false;
    const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const above = innerHeight - box.bottom < card.offsetHeight + 16 && box.top > innerHeight / 2;
    card.style.left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8)) + "px";
    card.style.top = (above ? Math.max(8, box.top - card.offsetHeight - 8) : box.bottom + 8) + "px";
  };
  const hide = () => {
    card.hidden = true;
    light([]);
  };
  const point = (target) => {
    clearTimeout(leaving);
    if (!(target instanceof Element) || card.contains(target)) return;
    const at = target.closest("[data-ref]");
    if (!at) {
      leaving = setTimeout(hide, 200);
      return;
    }
    const refs = at.dataset.ref.split(" ");
    const claims = refs.map(entryOf).filter(Boolean);
    const inText = at.closest(".text, h2");
    // In the text, the innermost claim; elsewhere, all that the thing pointed at stands for.
    light(inText ? [claims[0]?.id ?? refs[0]] : refs);
    if (inText && claims.length > 0) show(claims.slice(0, 3), at);
    else card.hidden = true;
  };
  document.addEventListener("pointerover", (event) => point(event.target));
  document.addEventListener("focusin", (event) => point(event.target));
  document.addEventListener("focusout", () => { leaving = setTimeout(hide, 200); });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
  document.addEventListener("scroll", () => { if (!card.hidden && !card.matches(":hover")) card.hidden = true; }, { passive: true });
})();
`;
