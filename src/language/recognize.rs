//! Turns a text into the language that it is in, as far as that can be told.

use std::fmt;

use whatlang::{Detector, Info, Lang};

use super::{CodeError, LanguageCode};

/// Tells the languages of a site from one another.
///
/// It rests on how often three letters follow one another (`whatlang`), so it needs about as much
/// as a paragraph, and knows nothing of languages that the site does not have: a text in another one
/// is taken for none, or for one that looks like it.
#[derive(Default)]
pub struct Recognizer {
    known: Vec<(Lang, LanguageCode)>,
    detector: Detector,
}

impl Recognizer {
    /// For the languages of a site. Those that are not known, and second ones of the same
    /// language, such as `en-GB` beside `en`, are left out.
    pub fn new<'a>(codes: impl Iterator<Item = &'a LanguageCode>) -> Self {
        // Its codes have three letters, of which two are usual for most.
        let usual = |lang: &Lang| match LanguageCode::parse(lang.code()) {
            Ok(code) | Err(CodeError::Unusual(code)) => Some((*lang, code)),
            Err(CodeError::Form | CodeError::Unknown) => None,
        };
        let tongues: Vec<(Lang, LanguageCode)> = Lang::all().iter().filter_map(usual).collect();
        let mut known: Vec<(Lang, LanguageCode)> = Vec::new();
        for code in codes.filter(|code| is_usual(code)) {
            let mut tongues = tongues.iter();
            let found = tongues.find(|(_, usual)| is_same(usual, code));
            if let Some((lang, _)) = found
                && !known.iter().any(|(other, _)| other == lang)
            {
                known.push((*lang, code.clone()));
            }
        }
        let langs = known.iter().map(|(lang, _)| *lang).collect();
        Self {
            known,
            detector: Detector::with_allowlist(langs),
        }
    }

    /// The language of the site that a text is in instead of its own; `None` where that is not sure.
    pub fn other(&self, text: &str, own: &LanguageCode) -> Option<&LanguageCode> {
        if !is_usual(own) || !self.known.iter().any(|(_, code)| is_same(code, own)) {
            return None;
        }
        let found = self.detector.detect(text).filter(Info::is_reliable)?;
        let mut known = self.known.iter();
        let (_, code) = known.find(|(lang, _)| *lang == found.lang())?;
        (!is_same(code, own)).then_some(code)
    }
}

/// Whether a language is written as it mostly is: Serbian in Latin letters, say, is not what is
/// known of Serbian.
fn is_usual(code: &LanguageCode) -> bool {
    let id = code.identifier();
    id.script.is_none() || id.language.as_str() == "zh"
}

/// Whether two codes are of one language, in whatever regions.
fn is_same(one: &LanguageCode, other: &LanguageCode) -> bool {
    one.identifier().language == other.identifier().language
}

impl fmt::Debug for Recognizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let codes = self.known.iter().map(|(_, code)| code);
        f.debug_list().entries(codes).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXTS: [(&str, &str); 8] = [
        (
            "nl",
            "Rust een dag en ga daarna weer rustig bewegen, dan herstelt uw rug het snelst. Wordt de pijn erger, of krijgt u koorts, bel dan vandaag nog uw huisarts. De meeste mensen zijn na zes weken weer beter.",
        ),
        (
            "en",
            "Rest for a day and then gently start moving again, so that your back recovers. If the pain becomes worse, or if you have a fever, call your doctor today. Most people are better after six weeks.",
        ),
        (
            "de",
            "Ruhen Sie einen Tag und bewegen Sie sich dann wieder, damit der Rücken heilt. Wenn die Schmerzen stärker werden oder Sie Fieber haben, rufen Sie noch heute in der Praxis an. Den meisten geht es nach sechs Wochen besser.",
        ),
        (
            "fr",
            "Reposez-vous un jour, puis recommencez à bouger doucement pour que le dos guérisse. Si la douleur augmente ou si vous avez de la fièvre, appelez votre médecin aujourd’hui. La plupart des gens vont mieux après six semaines.",
        ),
        (
            "tr",
            "Bir gün dinlenin ve sonra yavaşça hareket etmeye başlayın, sırtınız böyle iyileşir. Ağrı artarsa veya ateşiniz çıkarsa bugün doktorunuzu arayın. Çoğu insan altı hafta sonra daha iyidir.",
        ),
        (
            "pl",
            "Odpocznij jeden dzień, a potem zacznij znowu spokojnie się ruszać, to pomaga plecom. Jeśli ból się nasila lub masz gorączkę, zadzwoń dziś do lekarza. Większość osób czuje się lepiej po sześciu tygodniach.",
        ),
        (
            "ar",
            "استرح يومًا واحدًا ثم ابدأ بالحركة بهدوء، فهذا يساعد ظهرك على التعافي. إذا ازداد الألم أو أصبت بالحمى فاتصل بطبيبك اليوم.",
        ),
        (
            "uk",
            "Відпочиньте один день, а потім знову почніть спокійно рухатися, і спина одужає. Якщо біль посилюється або у вас гарячка, зателефонуйте лікарю сьогодні.",
        ),
    ];

    fn code(code: &str) -> LanguageCode {
        LanguageCode::parse(code).expect("a language")
    }

    #[test]
    fn a_paragraph_in_another_language_of_the_site_is_known() {
        let codes: Vec<_> = TEXTS.iter().map(|(language, _)| code(language)).collect();
        let recognizer = Recognizer::new(codes.iter());
        for (written, text) in TEXTS {
            for own in &codes {
                let other = recognizer.other(text, own).map(LanguageCode::as_str);
                let expected = (own.as_str() != written).then_some(written);
                assert_eq!(other, expected, "{own}: {text}");
            }
        }
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        let codes = [
            code("en-GB"),
            code("en-US"),
            code("tlh"),
            code("sr-Latn"),
            code("nl"),
        ];
        let recognizer = Recognizer::new(codes.iter());
        for own in &codes[..4] {
            assert_eq!(recognizer.other(TEXTS[1].1, own), None, "{own}");
        }
        assert_eq!(
            recognizer.other(TEXTS[1].1, &code("nl")),
            Some(&code("en-GB"))
        );
        assert_eq!(recognizer.other("112", &code("nl")), None);
        assert_eq!(recognizer.other("", &code("nl")), None);
    }
}
