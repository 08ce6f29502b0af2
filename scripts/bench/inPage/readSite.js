/** What the site's heatmap, and the plain page with the same table, show: `group|theme|median|n`; cells without a review left out. */
window.readCells = () => {
  // Counts as the answers write them: plain spaces, thousands not parted.
  const plain = (text) => text.replaceAll("\u00a0", " ").replaceAll(/(?<=\d),(?=\d{3})/g, "");
  const themes = [...document.querySelectorAll(".heatmap .columns th span")].map(
    ({ textContent }) => textContent,
  );
  return [...document.querySelectorAll(".heatmap tbody tr")].flatMap((row) => {
    const group = row.querySelector("th .name span")?.textContent;
    return [...row.querySelectorAll("td")].flatMap((cell, i) => {
      const n = cell.querySelector(".n") ?? cell.querySelector(":scope > [aria-hidden]");
      const isCounted = cell.matches(".summed, .few");
      const median = cell.querySelector(".median")?.textContent ?? "";
      return isCounted && n ? [`${group}|${themes[i]}|${median}|${plain(n.textContent)}`] : [];
    });
  });
};
