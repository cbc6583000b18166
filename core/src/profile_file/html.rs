//! The printable file: one page that every browser opens and prints without the app, with the data block in it.
//!
//! It is written for readers who never heard of this app: plain headings and lists, official names, what the page is
//! and what it is not. It has no script and loads nothing. Its policy allows its own style and nothing else, so that
//! even a text that found a way around [`escape`] could do nothing.

use std::fmt::Write;

use super::embed::block;
use super::others::OtherView;
use super::record::ProfileFile;
use super::view::{EvidenceView, RatingGroup, RunView, SectionView, WorkView, view};
use crate::content::{Pack, message_2018};
use crate::domain::ItemId;
use crate::i18n::{Arg, Words};

const STYLE: &str = include_str!("html/printed.css");

/// The SHA-256 of [`STYLE`], by which the page's policy allows it. A test checks that it matches the style.
const STYLE_HASH: &str = "sha256-uziSPnz+BDK3LZotcCobYmmy8ngLJX0vjBBAghPo6x8=";

/// A drawing of a key: decoration, without a name for screen readers.
const KEY: &str = concat!(
    r#"<svg class="key" viewBox="0 0 48 20" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" "#,
    r#"stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"><circle cx="10" cy="10" r="7.5"/>"#,
    r#"<circle cx="10" cy="10" r="2"/><path d="M17.5 10H46M38 10v6M44 10v4"/></svg>"#
);

/// The page, in one language or in two that stand together line by line. The first is the language of the page itself.
///
/// The words come from `printed.ftl`, `results.ftl`, `common.ftl`, `competences.ftl`, `interests.ftl` and
/// `explore.ftl`; their catalogs have to be loaded, and so have the titles of the kinds of work.
pub fn html(file: &ProfileFile, pack: &Pack, languages: &[Words]) -> String {
    let view = view(file, pack);
    let mut page = Page { out: String::new(), languages };
    page.head(file);
    page.tag("header", |page| {
        page.out.push_str(KEY);
        page.tag("h1", |page| page.message("printed-title"));
        if let Some(nickname) = &view.nickname {
            page.hers("name", nickname);
        }
        page.tag("p", |page| page.say(|words| words.t_with("printed-saved", &[("date", view.saved.into())])));
        page.tag("p", |page| page.message("printed-own-view"));
        if let Some(subject) = view.subject.as_deref() {
            page.tag("p", |page| page.say(|words| words.t_with("printed-subject", &[("subject", subject.into())])));
        }
    });
    for run in &view.runs {
        page.tag("section", |page| page.run(run));
    }
    if !view.evidence.is_empty() {
        page.tag("section", |page| {
            page.tag("h2", |page| page.message("printed-evidence"));
            page.tag("p", |page| page.message("printed-evidence-about"));
            for piece in &view.evidence {
                page.tag("article", |page| page.evidence(piece));
            }
        });
    }
    if !view.work.is_empty() {
        page.tag("section", |page| {
            page.tag("h2", |page| page.message("printed-work"));
            page.tag("p", |page| page.message("printed-work-about"));
            for work in &view.work {
                page.tag("article", |page| page.work(work));
            }
        });
    }
    for other in &view.others {
        page.tag("section", |page| page.other(other));
    }
    page.tag("footer", |page| {
        for id in ["printed-others-assess", "printed-also-holds", "printed-open-again"] {
            page.tag("p", |page| page.message(id));
        }
        page.tag("p", |page| {
            page.say(|words| words.t_with("printed-made-with", &[("version", file.app.as_str().into())]))
        });
    });
    page.out.push_str("</main></body></html>\n");
    page.out
}

/// The page as far as it is written.
struct Page<'a> {
    out: String,
    languages: &'a [Words],
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

    fn run(&mut self, run: &RunView) {
        if !run.sections.is_empty() || run.ratings.is_empty() {
            self.tag("h2", |page| page.message("printed-run"));
            self.when(run);
            for section in &run.sections {
                self.tag("section class=\"competence\"", |page| page.section(section));
            }
        }
        if !run.ratings.is_empty() {
            self.tag("h2", |page| page.message("printed-interests"));
            self.when(run);
            self.tag("p", |page| page.message("printed-interests-about"));
            for group in &run.ratings {
                self.tag("div class=\"rating\"", |page| page.ratings(group));
            }
        }
    }

    fn ratings(&mut self, group: &RatingGroup) {
        self.tag("h3", |page| page.message(&group.message()));
        self.tag("ul", |page| {
            for activity in &group.activities {
                page.tag("li", |page| {
                    if page.languages.iter().all(|words| RatingGroup::is_known(activity, words)) {
                        page.message(activity);
                    } else {
                        let _ = write!(page.out, "<code>{}</code>", escape(activity));
                    }
                });
            }
        });
    }

    fn when(&mut self, run: &RunView) {
        self.tag("p", |page| {
            page.say(|words| match run.finished {
                Some(finished) if words.date(finished) == words.date(run.started) => {
                    words.t_with("printed-run-day", &[("date", finished.into())])
                }
                Some(finished) => {
                    words.t_with("printed-run-days", &[("from", run.started.into()), ("to", finished.into())])
                }
                None => words.t_with("printed-run-since", &[("date", run.started.into())]),
            });
        });
    }

    fn section(&mut self, section: &SectionView) {
        let competence = section.section.competence.as_str();
        let language = section.section.language.as_deref();
        if section.is_known() {
            self.tag("h3", |page| {
                page.say(|words| match language {
                    None => words.t(competence),
                    Some(language) => {
                        let args = [
                            ("competence", Arg::from(words.t(competence))),
                            ("language", words.language_name(language).into()),
                        ];
                        words.t_with("printed-in-language", &args)
                    }
                });
            });
            let name_2018 = format!("{competence}.name-2018");
            let renamed = |words: &Words| words.t(&name_2018) != words.t(competence);
            if self.languages.iter().any(renamed) {
                self.tag("p class=\"name-2018\"", |page| {
                    page.say_where(renamed, |words| {
                        let (id, rest) = message_2018(competence);
                        let rest = rest.map(|rest| ("rest", words.t(rest).into()));
                        let said: Vec<_> = std::iter::once(("name", words.t(&name_2018).into())).chain(rest).collect();
                        words.t_with(id, &said)
                    });
                });
            }
        } else {
            self.tag("h3", |page| page.message("printed-unknown"));
        }
        for group in &section.groups {
            self.tag(&format!("div class=\"{}\"", group.answer.name()), |page| {
                page.tag("h4", |page| page.message(&format!("answer-{}", group.answer.name())));
                page.tag("ul", |page| {
                    for item in &group.items {
                        page.tag("li", |page| page.item(item, section.is_known()));
                    }
                });
            });
        }
    }

    fn item(&mut self, item: &ItemId, is_known: bool) {
        if is_known {
            self.message(&item.statement);
        } else {
            let _ = write!(self.out, "<code>{}</code>", escape(&item.to_string()));
        }
    }

    fn evidence(&mut self, it: &EvidenceView) {
        self.hers("what", &it.what);
        self.tag("dl", |page| {
            page.detail("printed-shows", |page| {
                page.item(&it.item, it.is_known);
                if let Some(language) = it.item.language.as_deref().filter(|_| it.is_known) {
                    page.tag("p", |page| page.say(|words| words.language_name(language)));
                }
            });
            if let Some(setting) = it.setting {
                page.detail("printed-where", |page| page.message(&format!("setting-{}", setting.name())));
            }
            if !it.when.is_empty() {
                page.detail("printed-when", |page| page.hers("line", &it.when));
            }
            if let Some(proof) = it.proof {
                page.detail("printed-proof", |page| page.message(&format!("proof-{}", proof.name())));
            }
            if !it.proof_note.is_empty() {
                page.detail("printed-proof-note", |page| page.hers("line", &it.proof_note));
            }
        });
    }

    fn work(&mut self, it: &WorkView) {
        self.tag("h3", |page| {
            if page.languages.iter().all(|words| it.is_known(words)) {
                page.message(&it.title());
            } else {
                let _ = write!(page.out, "<code>{}</code>", escape(&it.occupation));
            }
        });
        if let Some(stance) = it.stance_message() {
            self.tag("p", |page| page.message(&stance));
        }
        if !it.note.is_empty() {
            self.tag("dl", |page| page.detail("printed-work-note", |page| page.hers("line", &it.note)));
        }
    }

    fn other(&mut self, it: &OtherView) {
        self.tag("h2", |page| match it.exercise.as_deref() {
            Some(name) => page.say(|words| words.t_with("printed-other-exercise", &[("name", name.into())])),
            None => page.message("printed-others"),
        });
        if let Some(started) = it.started {
            self.tag("p", |page| page.say(|words| words.t_with("printed-other-started", &[("date", started.into())])));
        }
        self.tag("p", |page| page.message("printed-others-about"));
        self.tag("dl", |page| {
            for line in &it.lines {
                page.tag("div", |page| {
                    page.tag("dt", |page| {
                        let _ = write!(page.out, "<code dir=\"ltr\">{}</code>", escape(&line.label));
                    });
                    page.tag("dd", |page| page.hers("line", &line.text));
                });
            }
        });
    }

    fn detail(&mut self, label: &str, value: impl FnOnce(&mut Self)) {
        self.tag("div", |page| {
            page.tag("dt", |page| page.message(label));
            page.tag("dd", value);
        });
    }

    /// Writes an element, given as its name and attributes, with what is inside.
    fn tag(&mut self, element: &str, inside: impl FnOnce(&mut Self)) {
        let name = element.split(' ').next().unwrap_or_default();
        let _ = write!(self.out, "<{element}>");
        inside(self);
        let _ = writeln!(self.out, "</{name}>");
    }

    fn message(&mut self, id: &str) {
        self.say(|words| words.t(id));
    }

    /// A line in each language, each with its own `lang` and `dir` where there are two.
    fn say(&mut self, text: impl Fn(&Words) -> String) {
        self.say_where(|_| true, text);
    }

    /// The same, in only those languages for which something holds.
    fn say_where(&mut self, holds: impl Fn(&Words) -> bool, text: impl Fn(&Words) -> String) {
        match self.languages {
            [only] => self.out.push_str(&escape(&text(only))),
            languages => {
                for words in languages.iter().filter(|words| holds(words)) {
                    let language = words.language();
                    let (tag, dir) = (escape(&language.tag), language.dir.name());
                    let _ = write!(
                        self.out,
                        "<span class=\"said\" lang=\"{tag}\" dir=\"{dir}\">{}</span> ",
                        escape(&text(words))
                    );
                }
            }
        }
    }

    /// The user's own words, in a block of their own: their direction is not known, and a bidirectional control in them
    /// finds nothing beside them that it could turn around.
    fn hers(&mut self, class: &str, text: &str) {
        let _ = writeln!(self.out, "<p class=\"{class}\" dir=\"auto\">{}</p>", escape(text));
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
