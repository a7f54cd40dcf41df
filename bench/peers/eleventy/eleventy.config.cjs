module.exports = function (config) {
  config.addCollection("articles", (all) => all.getFilteredByGlob("articles/*.md"));
};
