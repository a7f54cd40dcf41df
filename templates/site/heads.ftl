<#--
  Running heads of the one-page edition on paper, as a style sheet.
    title     the booklet's title as a CSS string
    articles  id: the article's place in the book; anchor, title: as CSS strings
-->
@page { @top-left { content: ${title}; font: 8pt "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; } }
<#list articles as article>
[id=${article.anchor}] { page: a${article.number}; }
@page a${article.number} { @top-right { content: ${article.title}; font: 8pt "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; } }
</#list>
@page :first { @top-left { content: none; } @top-right { content: none; } @bottom-center { content: none; } }
