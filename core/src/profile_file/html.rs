//! The printable file: one page that every browser opens and prints without the app, with the data block in it.
//!
//! It is written for readers who never heard of this app: plain headings and lists, official names, what the page is
//! and what it is not. It begins with the short form: the overview, evidence and kinds of work, two pages of paper for most
//! users. All answers follow, from a new page on, small and in two columns. It has no script and loads nothing. Its policy allows its own style and nothing else, so that
//! even a text that found a way around [`escape`] could do nothing.

mod overview;

use std::fmt::Write;

use super::document::{Block, Chapter, Detail, Group, Once, Part, PartId, Phrase, document};
use super::embed::block;
use super::record::ProfileFile;
use crate::content::Library;
use crate::i18n::Localizer;

/// Each sheet has its number. A browser that draws it (`@bottom-center`) leaves out its own lines of title, address and
/// date then, and one that does not has a number in those lines, so no number stands there twice.
const STYLE: &str = include_str!("html/printed.css");

/// The SHA-256 of [`STYLE`], by which the page's policy allows it. A test checks that it matches the style.
const STYLE_HASH: &str = "sha256-P265M6Z6TpxrYniu1QId++Mcn1mG8qjllRiLITKR32Q=";

/// A drawing of a key: decoration, without a name for screen readers.
const KEY: &str = concat!(
    r#"<svg class="key" viewBox="0 0 48 20" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" "#,
    r#"stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"><circle cx="10" cy="10" r="7.5"/>"#,
    r#"<circle cx="10" cy="10" r="2"/><path d="M17.5 10H46M38 10v6M44 10v4"/></svg>"#
);

/// The page, in one language or in two that stand together line by line. The first is the language of the page itself.
///
/// The words come from `printed.ftl`, `results.ftl`, `common.ftl`, `competences.ftl`, `exercise_interests.ftl`, `explore.ftl` and
/// those of the exercises, dates among them; their catalogs have to be loaded, and so have the titles of the kinds of work.
pub fn html(file: &ProfileFile, library: &Library, languages: &[Localizer]) -> String {
    let document = document(file, library);
    let mut page = Page { out: String::new(), languages };
    page.head(file);
    page.tag("header", |page| {
        page.out.push_str(KEY);
        page.tag("h1", |page| page.message("printed-title"));
        for part in &document.about {
            page.blocks(part);
        }
        for line in &document.head {
            page.tag("p", |page| page.say(line));
        }
    });
    page.overview(&document.overview);
    let (short, all): (Vec<&Chapter>, Vec<&Chapter>) =
        document.chapters.iter().partition(|chapter| chapter.topic.is_short());
    for chapter in &short {
        page.tag("section", |page| page.chapter(chapter));
    }
    // A first page with nothing but a heading would be wasted.
    let is_first = short.is_empty() && document.overview.is_empty();
    if !all.is_empty() {
        page.tag(if is_first { "div" } else { "div class=\"all\"" }, |page| {
            for chapter in &all {
                page.tag("section", |page| page.chapter(chapter));
            }
        });
    }
    page.tag("footer", |page| {
        let version = Phrase::With("printed-made-with", vec![("version", file.app.as_str().into())]);
        for line in document.foot.iter().chain(&[Phrase::message("printed-open-again"), version]) {
            page.tag("p", |page| page.say(line));
        }
    });
    page.out.push_str("</main></body></html>\n");
    page.out
}

/// The page as far as it is written.
struct Page<'a> {
    out: String,
    languages: &'a [Localizer],
}

impl Page<'_> {
    fn head(&mut self, file: &ProfileFile) {
        let first = self.languages.first();
        let (tag, dir) = first.map_or((file.language.as_str(), "auto"), |words| {
            (words.language().tag.as_str(), words.language().dir.name())
        });
        let title = first.map_or_else(String::new, |words| words.t("printed-title"));
        // Writing to a text cannot fail.
        let _ = write!(
            self.out,
            "<!doctype html>\n<html lang=\"{}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{STYLE_HASH}'; \
             base-uri 'none'; form-action 'none'\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>{STYLE}</style>\n{}\n\
             </head>\n<body{}><main>",
            escape(tag),
            escape(&title),
            block(&file.to_json()),
            if self.languages.len() > 1 { " class=\"two\"" } else { "" },
        );
    }

    fn chapter(&mut self, chapter: &Chapter) {
        self.tag("h2", |page| page.say(&chapter.title));
        for line in &chapter.lead {
            self.tag("p", |page| page.say(line));
        }
        self.tag("div class=\"columns\"", |page| {
            for part in &chapter.parts {
                match part.id {
                    PartId::Section(..) => page.tag("section class=\"competence\"", |page| page.part(part)),
                    PartId::Nickname | PartId::Subject | PartId::Ratings(_) | PartId::Others => page.part(part),
                    PartId::Evidence(_) | PartId::Work(_) | PartId::Step(..) | PartId::Entry(..) => {
                        page.tag("article", |page| page.part(part));
                    }
                }
            }
        });
    }

    fn part(&mut self, part: &Part) {
        if part.is_headed {
            self.line("h3", &part.title);
        }
        self.blocks(part);
    }

    fn blocks(&mut self, part: &Part) {
        for block in &part.blocks {
            match block {
                Block::Heading(line) => self.line("h3", line),
                Block::Line(line) => self.line("p", line),
                Block::Aside(line) if self.languages.iter().any(|words| line.holds(words)) => {
                    self.line("p class=\"aside\"", line);
                }
                Block::Aside(_) => {}
                Block::Own(text) if part.id == PartId::Nickname => self.own("name", text),
                Block::Own(text) => self.own("what", text),
                Block::Groups(groups) => {
                    let heading = if part.is_headed { "h4" } else { "h3" };
                    for group in groups {
                        self.tag(&format!("div class=\"{}\"", group.name), |page| page.group(group, heading));
                    }
                }
                Block::Details(details) => self.tag("dl", |page| {
                    for detail in details {
                        page.detail(detail);
                    }
                }),
            }
        }
    }

    fn group(&mut self, group: &Group, heading: &str) {
        self.line(heading, &group.title);
        self.tag("ul", |page| {
            for line in &group.lines {
                page.tag("li", |page| page.say(line));
            }
        });
    }

    fn detail(&mut self, detail: &Detail) {
        self.tag("div", |page| {
            page.tag("dt", |page| page.say(&detail.label));
            page.tag("dd", |page| {
                for (index, line) in detail.lines.iter().enumerate() {
                    // The user's own words are a paragraph of their own already.
                    if index == 0 || matches!(line.once(page.languages), Some(Once::Own(_))) {
                        page.say(line);
                    } else {
                        page.tag("p", |page| page.say(line));
                    }
                }
            });
        });
    }

    /// Writes an element, given as its name and attributes, with what is inside.
    fn tag(&mut self, element: &str, inside: impl FnOnce(&mut Self)) {
        let name = element.split(' ').next().unwrap_or_default();
        let _ = write!(self.out, "<{element}>");
        inside(self);
        let _ = writeln!(self.out, "</{name}>");
    }

    /// A line as an element of its own. The user's own words, and those of an organisation, are the element's text.
    fn line(&mut self, element: &str, line: &Phrase) {
        match line.once(self.languages) {
            Some(Once::Own(text)) => {
                self.tag(&format!("{element} dir=\"auto\" lang=\"\""), |page| page.out.push_str(&escape(text)));
            }
            _ => self.tag(element, |page| page.say(line)),
        }
    }

    fn message(&mut self, id: &str) {
        self.say(&Phrase::message(id));
    }

    /// A line in each language that has something to say, each with its own `lang` and `dir` where there are two.
    fn say(&mut self, line: &Phrase) {
        match (line.once(self.languages), self.languages) {
            (Some(Once::Id(id)), _) => {
                let _ = write!(self.out, "<code>{}</code>", escape(id));
            }
            (Some(Once::Own(text)), _) => self.own("line", text),
            (None, [only]) => self.out.push_str(&escape(&line.text(only))),
            (None, languages) => {
                for words in languages.iter().filter(|words| line.holds(words)) {
                    let language = words.language();
                    let (tag, dir) = (escape(&language.tag), language.dir.name());
                    let text = escape(&line.text(words));
                    let _ = write!(self.out, "<span class=\"said\" lang=\"{tag}\" dir=\"{dir}\">{text}</span> ");
                }
            }
        }
    }

    /// The user's own words, in a block of their own: their direction is not known, and a bidirectional control in them
    /// finds nothing beside them that it could turn around. Nor is their language known. The file says in which one the app
    /// was used, and people write down what they did in any. The empty `lang` says so; otherwise a screen reader
    /// would read Farsi with the English voice of the page.
    fn own(&mut self, class: &str, text: &str) {
        let _ = writeln!(self.out, "<p class=\"{class}\" dir=\"auto\" lang=\"\">{}</p>", escape(text));
    }
}

/// Escapes a text, for content and for quoted attributes.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
