//! Terms in texts of many languages: which are found, and which words are none.

use super::{Found, TermLabel, Terms};
use crate::language::{Language, LanguageCode};

fn terms(code: &str, terms: &[&[&str]]) -> Terms {
    let code = LanguageCode::parse(code).expect("a code");
    let label = |name: &str| TermLabel {
        id: name.to_owned(),
        name: name.to_owned(),
    };
    let terms = terms
        .iter()
        .map(|forms| (label(forms[0]), forms.iter().copied()));
    Terms::new(&Language::load(&code), terms)
}

/// The words of a text that are found, each with its term.
fn found<'t>(terms: &Terms, text: &'t str) -> Vec<(&'t str, String)> {
    let named = |Found { term, range }| (&text[range], terms.label(term).name.clone());
    terms.find(text).into_iter().map(named).collect()
}

#[track_caller]
fn finds(terms: &Terms, text: &str, expected: &[&str]) {
    let words: Vec<&str> = found(terms, text)
        .into_iter()
        .map(|(word, _)| word)
        .collect();
    assert_eq!(words, expected, "{text}");
    // What is found is never missed by the quick look.
    assert!(expected.is_empty() || terms.may_stand_in(text), "{text}");
}

#[test]
fn whole_words_and_listed_forms_are_found() {
    let nl = terms("nl", &[&["hernia", "hernia’s"], &["artrose"]]);
    finds(
        &nl,
        "Een hernia. Hernia? HERNIA! (hernia)",
        &["hernia", "Hernia", "HERNIA", "hernia"],
    );
    finds(
        &nl,
        "Twee hernia's of hernia’s, ‘hernia’",
        &["hernia's", "hernia’s", "hernia"],
    );
    finds(&nl, "rughernia hernias herniatje hernia2", &[]);
    finds(
        &nl,
        "artrose/hernia, hernia–artrose, hernia--",
        &["artrose", "hernia", "hernia", "artrose", "hernia"],
    );
    finds(
        &nl,
        "hernia-operatie, rug-hernia, hernia- en rugklachten, hernia'tje",
        &[],
    );
    finds(&nl, "her\u{ad}nia", &["her\u{ad}nia"]);
    finds(
        &nl,
        "www.site.example/hernia/ hernia@site.example https://hernia.example hernia.example",
        &[],
    );
    finds(&nl, "hernia...", &["hernia"]);
}

#[test]
fn the_longest_form_is_found_first() {
    let en = terms(
        "en",
        &[
            &["disc", "discs"],
            &["slipped disc", "slipped discs"],
            &["wear", "wear and tear"],
        ],
    );
    let text = "A slipped disc, a disc; wear and\ntear. Wear and discs. Slipped  discs";
    assert_eq!(
        found(&en, text),
        [
            ("slipped disc", "slipped disc".to_owned()),
            ("disc", "disc".to_owned()),
            ("wear and\ntear", "wear".to_owned()),
            ("Wear", "wear".to_owned()),
            ("discs", "disc".to_owned()),
            ("Slipped  discs", "slipped disc".to_owned()),
        ]
    );
    finds(&en, "a slipped, disc", &["disc"]);
    finds(&en, "wear and tear-resistant", &["wear"]);
}

#[test]
fn abbreviations_keep_their_capitals() {
    let nl = terms(
        "nl",
        &[&["SI-gewricht", "SI"], &["pH"], &["vitamine D"], &["A&E"]],
    );
    finds(
        &nl,
        "Het SI-gewricht en SI. SI‑Gewricht",
        &["SI-gewricht", "SI", "SI‑Gewricht"],
    );
    finds(&nl, "si-gewricht, si, Si, PH, ph", &[]);
    finds(&nl, "pH, vitamine d, A&E", &["pH", "vitamine d", "A&E"]);
}

#[test]
fn nouns_of_german_have_their_capital() {
    let de = terms(
        "de",
        &[&["Leiden"], &["chronisch", "chronische"], &["Stenose"]],
    );
    finds(
        &de,
        "Sie leiden an Leiden. Chronische Stenose, Stenosegrad, Spinalstenose.",
        &["Leiden", "Chronische", "Stenose"],
    );
}

#[test]
fn what_an_apostrophe_cuts_off_does_not_hide_a_word() {
    let fr = terms("fr", &[&["arthrose"]]);
    finds(&fr, "L’arthrose, d'arthrose", &["arthrose", "arthrose"]);
    let tr = terms("tr", &[&["kırık"]]);
    finds(&tr, "KIRIK kırık’tan KİRİK", &["KIRIK"]);
}

#[test]
fn arabic_needs_its_forms_and_no_vowel_signs() {
    let ar = terms("ar", &[&["القرص", "قرص"], &["جذر عصبي"]]);
    finds(&ar, "قُرْصٌ، القـــرص. والقرص، بقرص", &["قُرْصٌ", "القـــرص"]);
    finds(&ar, "على \u{200f}جَذر\u{200f} عصبي؟", &["جَذر\u{200f} عصبي"]);
}

#[test]
fn scripts_without_spaces_are_searched_letter_by_letter() {
    let zh = terms("zh", &[&["椎间盘"], &["椎间盘突出"], &["MRI"]]);
    finds(
        &zh,
        "腰椎间盘突出是椎间盘的MRI检查。",
        &["椎间盘突出", "椎间盘", "MRI"],
    );
    let ja = terms("ja", &[&["ヘルニア"]]);
    finds(&ja, "ヘルニアは、ヘルニアクリニック", &["ヘルニア"]);
    let th = terms("th", &[&["หมอน"]]);
    finds(&th, "หมอนรองกระดูก", &["หมอน"]);
    finds(&th, "หมอน\u{e49}", &[]);
}

#[test]
fn forms_without_words_are_never_found() {
    let none = terms("en", &[&["", " ", "…"], &["(x)"]]);
    finds(&none, "… y", &[]);
}

#[test]
fn a_quick_look_says_yes_rather_than_no() {
    let en = terms("en", &[&["café au lait"]]);
    assert!(en.may_stand_in("caf&eacute; au lait"));
    assert!(en.may_stand_in("> *CAFÉ* \n> au lait"));
    assert!(!en.may_stand_in("tea"));
}
