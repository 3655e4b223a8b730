// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::ArticleContent;

/// An article in several languages. Languages that are left out keep what they have.
///
/// Schema `article_translated_content`. Sent in requests and read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslatedContent {
    /// The content in Arabic.
    pub ar: Option<Box<ArticleContent>>,
    /// The content in Bulgarian.
    pub bg: Option<Box<ArticleContent>>,
    /// The content in Bosnian.
    pub bs: Option<Box<ArticleContent>>,
    /// The content in Catalan.
    pub ca: Option<Box<ArticleContent>>,
    /// The content in Czech.
    pub cs: Option<Box<ArticleContent>>,
    /// The content in Danish.
    pub da: Option<Box<ArticleContent>>,
    /// The content in German.
    pub de: Option<Box<ArticleContent>>,
    /// The content in Greek.
    pub el: Option<Box<ArticleContent>>,
    /// The content in English.
    pub en: Option<Box<ArticleContent>>,
    /// The content in Spanish.
    pub es: Option<Box<ArticleContent>>,
    /// The content in Estonian.
    pub et: Option<Box<ArticleContent>>,
    /// The content in Finnish.
    pub fi: Option<Box<ArticleContent>>,
    /// The content in French.
    pub fr: Option<Box<ArticleContent>>,
    /// The content in Hebrew.
    pub he: Option<Box<ArticleContent>>,
    /// The content in Croatian.
    pub hr: Option<Box<ArticleContent>>,
    /// The content in Hungarian.
    pub hu: Option<Box<ArticleContent>>,
    /// The id that Intercom gave it.
    pub id: Option<Box<ArticleContent>>,
    /// The content in Italian.
    pub it: Option<Box<ArticleContent>>,
    /// The content in Japanese.
    pub ja: Option<Box<ArticleContent>>,
    /// The content in Korean.
    pub ko: Option<Box<ArticleContent>>,
    /// The content in Lithuanian.
    pub lt: Option<Box<ArticleContent>>,
    /// The content in Latvian.
    pub lv: Option<Box<ArticleContent>>,
    /// The content in Mongolian.
    pub mn: Option<Box<ArticleContent>>,
    /// The content in Norwegian.
    pub nb: Option<Box<ArticleContent>>,
    /// The content in Dutch.
    pub nl: Option<Box<ArticleContent>>,
    /// The content in Polish.
    pub pl: Option<Box<ArticleContent>>,
    /// The content in Portuguese.
    pub pt: Option<Box<ArticleContent>>,
    /// The content in Romanian.
    pub ro: Option<Box<ArticleContent>>,
    /// The content in Russian.
    pub ru: Option<Box<ArticleContent>>,
    /// The content in Slovenian.
    pub sl: Option<Box<ArticleContent>>,
    /// The content in Serbian.
    pub sr: Option<Box<ArticleContent>>,
    /// The content in Swedish.
    pub sv: Option<Box<ArticleContent>>,
    /// The content in Turkish.
    pub tr: Option<Box<ArticleContent>>,
    /// The content in Vietnamese.
    pub vi: Option<Box<ArticleContent>>,
    /// The content in Brazilian Portuguese.
    #[doc(alias = "pt-BR")]
    pub pt_br: Option<Box<ArticleContent>>,
    /// The content in Simplified Chinese.
    #[doc(alias = "zh-CN")]
    pub zh_cn: Option<Box<ArticleContent>>,
    /// The content in Traditional Chinese.
    #[doc(alias = "zh-TW")]
    pub zh_tw: Option<Box<ArticleContent>>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(ArticleTranslatedContent {
    ar, bg, bs, ca, cs, da, de, el, en, es, et, fi, fr, he, hr, hu, id, it, ja, ko, lt, lv, mn,
    nb, nl, pl, pt, ro, ru, sl, sr, sv, tr, vi, pt_br = "pt-BR", zh_cn = "zh-CN",
    zh_tw = "zh-TW";
    constant "type" = "article_translated_content"
});

impl ArticleTranslatedContent {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ar`.
    #[must_use]
    pub fn ar(mut self, ar: impl Into<ArticleContent>) -> Self {
        self.ar = Some(Box::new(ar.into()));
        self
    }

    /// Sets `bg`.
    #[must_use]
    pub fn bg(mut self, bg: impl Into<ArticleContent>) -> Self {
        self.bg = Some(Box::new(bg.into()));
        self
    }

    /// Sets `bs`.
    #[must_use]
    pub fn bs(mut self, bs: impl Into<ArticleContent>) -> Self {
        self.bs = Some(Box::new(bs.into()));
        self
    }

    /// Sets `ca`.
    #[must_use]
    pub fn ca(mut self, ca: impl Into<ArticleContent>) -> Self {
        self.ca = Some(Box::new(ca.into()));
        self
    }

    /// Sets `cs`.
    #[must_use]
    pub fn cs(mut self, cs: impl Into<ArticleContent>) -> Self {
        self.cs = Some(Box::new(cs.into()));
        self
    }

    /// Sets `da`.
    #[must_use]
    pub fn da(mut self, da: impl Into<ArticleContent>) -> Self {
        self.da = Some(Box::new(da.into()));
        self
    }

    /// Sets `de`.
    #[must_use]
    pub fn de(mut self, de: impl Into<ArticleContent>) -> Self {
        self.de = Some(Box::new(de.into()));
        self
    }

    /// Sets `el`.
    #[must_use]
    pub fn el(mut self, el: impl Into<ArticleContent>) -> Self {
        self.el = Some(Box::new(el.into()));
        self
    }

    /// Sets `en`.
    #[must_use]
    pub fn en(mut self, en: impl Into<ArticleContent>) -> Self {
        self.en = Some(Box::new(en.into()));
        self
    }

    /// Sets `es`.
    #[must_use]
    pub fn es(mut self, es: impl Into<ArticleContent>) -> Self {
        self.es = Some(Box::new(es.into()));
        self
    }

    /// Sets `et`.
    #[must_use]
    pub fn et(mut self, et: impl Into<ArticleContent>) -> Self {
        self.et = Some(Box::new(et.into()));
        self
    }

    /// Sets `fi`.
    #[must_use]
    pub fn fi(mut self, fi: impl Into<ArticleContent>) -> Self {
        self.fi = Some(Box::new(fi.into()));
        self
    }

    /// Sets `fr`.
    #[must_use]
    pub fn fr(mut self, fr: impl Into<ArticleContent>) -> Self {
        self.fr = Some(Box::new(fr.into()));
        self
    }

    /// Sets `he`.
    #[must_use]
    pub fn he(mut self, he: impl Into<ArticleContent>) -> Self {
        self.he = Some(Box::new(he.into()));
        self
    }

    /// Sets `hr`.
    #[must_use]
    pub fn hr(mut self, hr: impl Into<ArticleContent>) -> Self {
        self.hr = Some(Box::new(hr.into()));
        self
    }

    /// Sets `hu`.
    #[must_use]
    pub fn hu(mut self, hu: impl Into<ArticleContent>) -> Self {
        self.hu = Some(Box::new(hu.into()));
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<ArticleContent>) -> Self {
        self.id = Some(Box::new(id.into()));
        self
    }

    /// Sets `it`.
    #[must_use]
    pub fn it(mut self, it: impl Into<ArticleContent>) -> Self {
        self.it = Some(Box::new(it.into()));
        self
    }

    /// Sets `ja`.
    #[must_use]
    pub fn ja(mut self, ja: impl Into<ArticleContent>) -> Self {
        self.ja = Some(Box::new(ja.into()));
        self
    }

    /// Sets `ko`.
    #[must_use]
    pub fn ko(mut self, ko: impl Into<ArticleContent>) -> Self {
        self.ko = Some(Box::new(ko.into()));
        self
    }

    /// Sets `lt`.
    #[must_use]
    pub fn lt(mut self, lt: impl Into<ArticleContent>) -> Self {
        self.lt = Some(Box::new(lt.into()));
        self
    }

    /// Sets `lv`.
    #[must_use]
    pub fn lv(mut self, lv: impl Into<ArticleContent>) -> Self {
        self.lv = Some(Box::new(lv.into()));
        self
    }

    /// Sets `mn`.
    #[must_use]
    pub fn mn(mut self, mn: impl Into<ArticleContent>) -> Self {
        self.mn = Some(Box::new(mn.into()));
        self
    }

    /// Sets `nb`.
    #[must_use]
    pub fn nb(mut self, nb: impl Into<ArticleContent>) -> Self {
        self.nb = Some(Box::new(nb.into()));
        self
    }

    /// Sets `nl`.
    #[must_use]
    pub fn nl(mut self, nl: impl Into<ArticleContent>) -> Self {
        self.nl = Some(Box::new(nl.into()));
        self
    }

    /// Sets `pl`.
    #[must_use]
    pub fn pl(mut self, pl: impl Into<ArticleContent>) -> Self {
        self.pl = Some(Box::new(pl.into()));
        self
    }

    /// Sets `pt`.
    #[must_use]
    pub fn pt(mut self, pt: impl Into<ArticleContent>) -> Self {
        self.pt = Some(Box::new(pt.into()));
        self
    }

    /// Sets `ro`.
    #[must_use]
    pub fn ro(mut self, ro: impl Into<ArticleContent>) -> Self {
        self.ro = Some(Box::new(ro.into()));
        self
    }

    /// Sets `ru`.
    #[must_use]
    pub fn ru(mut self, ru: impl Into<ArticleContent>) -> Self {
        self.ru = Some(Box::new(ru.into()));
        self
    }

    /// Sets `sl`.
    #[must_use]
    pub fn sl(mut self, sl: impl Into<ArticleContent>) -> Self {
        self.sl = Some(Box::new(sl.into()));
        self
    }

    /// Sets `sr`.
    #[must_use]
    pub fn sr(mut self, sr: impl Into<ArticleContent>) -> Self {
        self.sr = Some(Box::new(sr.into()));
        self
    }

    /// Sets `sv`.
    #[must_use]
    pub fn sv(mut self, sv: impl Into<ArticleContent>) -> Self {
        self.sv = Some(Box::new(sv.into()));
        self
    }

    /// Sets `tr`.
    #[must_use]
    pub fn tr(mut self, tr: impl Into<ArticleContent>) -> Self {
        self.tr = Some(Box::new(tr.into()));
        self
    }

    /// Sets `vi`.
    #[must_use]
    pub fn vi(mut self, vi: impl Into<ArticleContent>) -> Self {
        self.vi = Some(Box::new(vi.into()));
        self
    }

    /// Sets `pt-BR`.
    #[must_use]
    pub fn pt_br(mut self, pt_br: impl Into<ArticleContent>) -> Self {
        self.pt_br = Some(Box::new(pt_br.into()));
        self
    }

    /// Sets `zh-CN`.
    #[must_use]
    pub fn zh_cn(mut self, zh_cn: impl Into<ArticleContent>) -> Self {
        self.zh_cn = Some(Box::new(zh_cn.into()));
        self
    }

    /// Sets `zh-TW`.
    #[must_use]
    pub fn zh_tw(mut self, zh_tw: impl Into<ArticleContent>) -> Self {
        self.zh_tw = Some(Box::new(zh_tw.into()));
        self
    }
}
