export default function (config) {
  config.amendLibrary("md", (md) => {
    // Own ids of headings, which the links go to.
    md.core.ruler.push("ids", (state) => {
      state.tokens.forEach((token, at) => {
        if (token.type !== "heading_open") return;
        const text = state.tokens[at + 1];
        const own = /\s*\{#([\w-]+)\}$/.exec(text.content);
        const last = text.children[text.children.length - 1];
        if (own && last) last.content = last.content.replace(/\s*\{#[\w-]+\}$/, "");
        token.attrSet("id", own ? own[1] : text.content.toLowerCase().replace(/\s+/g, "-"));
      });
    });
  });
  config.addFilter("day", (date) => date.toISOString().slice(0, 10));
  config.addFilter("markdown", (text) => text);
  const grouped = (api, key) => {
    const groups = new Map();
    for (const item of api.getFilteredByTag("article")) {
      for (const name of [].concat(key(item))) {
        if (!groups.has(name)) groups.set(name, []);
        groups.get(name).push(item);
      }
    }
    for (const items of groups.values()) items.sort((a, b) => a.data.weight - b.data.weight);
    return groups;
  };
  config.addCollection("bySection", (api) =>
    Object.fromEntries(grouped(api, (i) => `${i.data.language}/${i.data.section}`)));
  config.addCollection("byLanguage", (api) => Object.fromEntries(grouped(api, (i) => i.data.language)));
  config.addCollection("topicPages", (api) => {
    const pages = [];
    for (const [name, items] of grouped(api, (i) => i.data.topics.map((t) => `${i.data.language}/${t}`))) {
      const [language, topic] = name.split("/");
      for (let at = 0; at < items.length; at += 50) {
        pages.push({ language, topic, number: at / 50 + 1, items: items.slice(at, at + 50) });
      }
    }
    return pages;
  });
  config.addCollection("menus", (api) => {
    const menus = {};
    for (const item of api.getFilteredByTag("section")) (menus[item.data.language] ??= []).push(item);
    return menus;
  });
  return { dir: { input: "content", output: "output" }, markdownTemplateEngine: false };
}
