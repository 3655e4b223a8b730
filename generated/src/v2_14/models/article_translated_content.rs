// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Patch, object};
use super::ArticleContent;

/// An article in several languages. Languages that are left out keep what they have.
///
/// Schema `article_translated_content`. Sent in requests and read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArticleTranslatedContent {
    /// The content in Arabic.
    pub ar: Patch<Box<ArticleContent>>,
    /// The content in Bulgarian.
    pub bg: Patch<Box<ArticleContent>>,
    /// The content in Bosnian.
    pub bs: Patch<Box<ArticleContent>>,
    /// The content in Catalan.
    pub ca: Patch<Box<ArticleContent>>,
    /// The content in Czech.
    pub cs: Patch<Box<ArticleContent>>,
    /// The content in Danish.
    pub da: Patch<Box<ArticleContent>>,
    /// The content in German.
    pub de: Patch<Box<ArticleContent>>,
    /// The content in Greek.
    pub el: Patch<Box<ArticleContent>>,
    /// The content in English.
    pub en: Patch<Box<ArticleContent>>,
    /// The content in Spanish.
    pub es: Patch<Box<ArticleContent>>,
    /// The content in Estonian.
    pub et: Patch<Box<ArticleContent>>,
    /// The content in Finnish.
    pub fi: Patch<Box<ArticleContent>>,
    /// The content in French.
    pub fr: Patch<Box<ArticleContent>>,
    /// The content in Hebrew.
    pub he: Patch<Box<ArticleContent>>,
    /// The content in Croatian.
    pub hr: Patch<Box<ArticleContent>>,
    /// The content in Hungarian.
    pub hu: Patch<Box<ArticleContent>>,
    /// The id that Intercom gave it.
    pub id: Patch<Box<ArticleContent>>,
    /// The content in Italian.
    pub it: Patch<Box<ArticleContent>>,
    /// The content in Japanese.
    pub ja: Patch<Box<ArticleContent>>,
    /// The content in Korean.
    pub ko: Patch<Box<ArticleContent>>,
    /// The content in Lithuanian.
    pub lt: Patch<Box<ArticleContent>>,
    /// The content in Latvian.
    pub lv: Patch<Box<ArticleContent>>,
    /// The content in Mongolian.
    pub mn: Patch<Box<ArticleContent>>,
    /// The content in Norwegian.
    pub nb: Patch<Box<ArticleContent>>,
    /// The content in Dutch.
    pub nl: Patch<Box<ArticleContent>>,
    /// The content in Polish.
    pub pl: Patch<Box<ArticleContent>>,
    /// The content in Portuguese.
    pub pt: Patch<Box<ArticleContent>>,
    /// The content in Romanian.
    pub ro: Patch<Box<ArticleContent>>,
    /// The content in Russian.
    pub ru: Patch<Box<ArticleContent>>,
    /// The content in Slovenian.
    pub sl: Patch<Box<ArticleContent>>,
    /// The content in Serbian.
    pub sr: Patch<Box<ArticleContent>>,
    /// The content in Swedish.
    pub sv: Patch<Box<ArticleContent>>,
    /// The content in Turkish.
    pub tr: Patch<Box<ArticleContent>>,
    /// The content in Vietnamese.
    pub vi: Patch<Box<ArticleContent>>,
    /// The content in Brazilian Portuguese.
    #[doc(alias = "pt-BR")]
    pub pt_br: Patch<Box<ArticleContent>>,
    /// The content in Simplified Chinese.
    #[doc(alias = "zh-CN")]
    pub zh_cn: Patch<Box<ArticleContent>>,
    /// The content in Traditional Chinese.
    #[doc(alias = "zh-TW")]
    pub zh_tw: Patch<Box<ArticleContent>>,
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
        self.ar = Patch::Set(Box::new(ar.into()));
        self
    }

    /// Sends null for `ar`.
    #[must_use]
    pub fn clear_ar(mut self) -> Self {
        self.ar = Patch::Clear;
        self
    }

    /// Sets `bg`.
    #[must_use]
    pub fn bg(mut self, bg: impl Into<ArticleContent>) -> Self {
        self.bg = Patch::Set(Box::new(bg.into()));
        self
    }

    /// Sends null for `bg`.
    #[must_use]
    pub fn clear_bg(mut self) -> Self {
        self.bg = Patch::Clear;
        self
    }

    /// Sets `bs`.
    #[must_use]
    pub fn bs(mut self, bs: impl Into<ArticleContent>) -> Self {
        self.bs = Patch::Set(Box::new(bs.into()));
        self
    }

    /// Sends null for `bs`.
    #[must_use]
    pub fn clear_bs(mut self) -> Self {
        self.bs = Patch::Clear;
        self
    }

    /// Sets `ca`.
    #[must_use]
    pub fn ca(mut self, ca: impl Into<ArticleContent>) -> Self {
        self.ca = Patch::Set(Box::new(ca.into()));
        self
    }

    /// Sends null for `ca`.
    #[must_use]
    pub fn clear_ca(mut self) -> Self {
        self.ca = Patch::Clear;
        self
    }

    /// Sets `cs`.
    #[must_use]
    pub fn cs(mut self, cs: impl Into<ArticleContent>) -> Self {
        self.cs = Patch::Set(Box::new(cs.into()));
        self
    }

    /// Sends null for `cs`.
    #[must_use]
    pub fn clear_cs(mut self) -> Self {
        self.cs = Patch::Clear;
        self
    }

    /// Sets `da`.
    #[must_use]
    pub fn da(mut self, da: impl Into<ArticleContent>) -> Self {
        self.da = Patch::Set(Box::new(da.into()));
        self
    }

    /// Sends null for `da`.
    #[must_use]
    pub fn clear_da(mut self) -> Self {
        self.da = Patch::Clear;
        self
    }

    /// Sets `de`.
    #[must_use]
    pub fn de(mut self, de: impl Into<ArticleContent>) -> Self {
        self.de = Patch::Set(Box::new(de.into()));
        self
    }

    /// Sends null for `de`.
    #[must_use]
    pub fn clear_de(mut self) -> Self {
        self.de = Patch::Clear;
        self
    }

    /// Sets `el`.
    #[must_use]
    pub fn el(mut self, el: impl Into<ArticleContent>) -> Self {
        self.el = Patch::Set(Box::new(el.into()));
        self
    }

    /// Sends null for `el`.
    #[must_use]
    pub fn clear_el(mut self) -> Self {
        self.el = Patch::Clear;
        self
    }

    /// Sets `en`.
    #[must_use]
    pub fn en(mut self, en: impl Into<ArticleContent>) -> Self {
        self.en = Patch::Set(Box::new(en.into()));
        self
    }

    /// Sends null for `en`.
    #[must_use]
    pub fn clear_en(mut self) -> Self {
        self.en = Patch::Clear;
        self
    }

    /// Sets `es`.
    #[must_use]
    pub fn es(mut self, es: impl Into<ArticleContent>) -> Self {
        self.es = Patch::Set(Box::new(es.into()));
        self
    }

    /// Sends null for `es`.
    #[must_use]
    pub fn clear_es(mut self) -> Self {
        self.es = Patch::Clear;
        self
    }

    /// Sets `et`.
    #[must_use]
    pub fn et(mut self, et: impl Into<ArticleContent>) -> Self {
        self.et = Patch::Set(Box::new(et.into()));
        self
    }

    /// Sends null for `et`.
    #[must_use]
    pub fn clear_et(mut self) -> Self {
        self.et = Patch::Clear;
        self
    }

    /// Sets `fi`.
    #[must_use]
    pub fn fi(mut self, fi: impl Into<ArticleContent>) -> Self {
        self.fi = Patch::Set(Box::new(fi.into()));
        self
    }

    /// Sends null for `fi`.
    #[must_use]
    pub fn clear_fi(mut self) -> Self {
        self.fi = Patch::Clear;
        self
    }

    /// Sets `fr`.
    #[must_use]
    pub fn fr(mut self, fr: impl Into<ArticleContent>) -> Self {
        self.fr = Patch::Set(Box::new(fr.into()));
        self
    }

    /// Sends null for `fr`.
    #[must_use]
    pub fn clear_fr(mut self) -> Self {
        self.fr = Patch::Clear;
        self
    }

    /// Sets `he`.
    #[must_use]
    pub fn he(mut self, he: impl Into<ArticleContent>) -> Self {
        self.he = Patch::Set(Box::new(he.into()));
        self
    }

    /// Sends null for `he`.
    #[must_use]
    pub fn clear_he(mut self) -> Self {
        self.he = Patch::Clear;
        self
    }

    /// Sets `hr`.
    #[must_use]
    pub fn hr(mut self, hr: impl Into<ArticleContent>) -> Self {
        self.hr = Patch::Set(Box::new(hr.into()));
        self
    }

    /// Sends null for `hr`.
    #[must_use]
    pub fn clear_hr(mut self) -> Self {
        self.hr = Patch::Clear;
        self
    }

    /// Sets `hu`.
    #[must_use]
    pub fn hu(mut self, hu: impl Into<ArticleContent>) -> Self {
        self.hu = Patch::Set(Box::new(hu.into()));
        self
    }

    /// Sends null for `hu`.
    #[must_use]
    pub fn clear_hu(mut self) -> Self {
        self.hu = Patch::Clear;
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<ArticleContent>) -> Self {
        self.id = Patch::Set(Box::new(id.into()));
        self
    }

    /// Sends null for `id`.
    #[must_use]
    pub fn clear_id(mut self) -> Self {
        self.id = Patch::Clear;
        self
    }

    /// Sets `it`.
    #[must_use]
    pub fn it(mut self, it: impl Into<ArticleContent>) -> Self {
        self.it = Patch::Set(Box::new(it.into()));
        self
    }

    /// Sends null for `it`.
    #[must_use]
    pub fn clear_it(mut self) -> Self {
        self.it = Patch::Clear;
        self
    }

    /// Sets `ja`.
    #[must_use]
    pub fn ja(mut self, ja: impl Into<ArticleContent>) -> Self {
        self.ja = Patch::Set(Box::new(ja.into()));
        self
    }

    /// Sends null for `ja`.
    #[must_use]
    pub fn clear_ja(mut self) -> Self {
        self.ja = Patch::Clear;
        self
    }

    /// Sets `ko`.
    #[must_use]
    pub fn ko(mut self, ko: impl Into<ArticleContent>) -> Self {
        self.ko = Patch::Set(Box::new(ko.into()));
        self
    }

    /// Sends null for `ko`.
    #[must_use]
    pub fn clear_ko(mut self) -> Self {
        self.ko = Patch::Clear;
        self
    }

    /// Sets `lt`.
    #[must_use]
    pub fn lt(mut self, lt: impl Into<ArticleContent>) -> Self {
        self.lt = Patch::Set(Box::new(lt.into()));
        self
    }

    /// Sends null for `lt`.
    #[must_use]
    pub fn clear_lt(mut self) -> Self {
        self.lt = Patch::Clear;
        self
    }

    /// Sets `lv`.
    #[must_use]
    pub fn lv(mut self, lv: impl Into<ArticleContent>) -> Self {
        self.lv = Patch::Set(Box::new(lv.into()));
        self
    }

    /// Sends null for `lv`.
    #[must_use]
    pub fn clear_lv(mut self) -> Self {
        self.lv = Patch::Clear;
        self
    }

    /// Sets `mn`.
    #[must_use]
    pub fn mn(mut self, mn: impl Into<ArticleContent>) -> Self {
        self.mn = Patch::Set(Box::new(mn.into()));
        self
    }

    /// Sends null for `mn`.
    #[must_use]
    pub fn clear_mn(mut self) -> Self {
        self.mn = Patch::Clear;
        self
    }

    /// Sets `nb`.
    #[must_use]
    pub fn nb(mut self, nb: impl Into<ArticleContent>) -> Self {
        self.nb = Patch::Set(Box::new(nb.into()));
        self
    }

    /// Sends null for `nb`.
    #[must_use]
    pub fn clear_nb(mut self) -> Self {
        self.nb = Patch::Clear;
        self
    }

    /// Sets `nl`.
    #[must_use]
    pub fn nl(mut self, nl: impl Into<ArticleContent>) -> Self {
        self.nl = Patch::Set(Box::new(nl.into()));
        self
    }

    /// Sends null for `nl`.
    #[must_use]
    pub fn clear_nl(mut self) -> Self {
        self.nl = Patch::Clear;
        self
    }

    /// Sets `pl`.
    #[must_use]
    pub fn pl(mut self, pl: impl Into<ArticleContent>) -> Self {
        self.pl = Patch::Set(Box::new(pl.into()));
        self
    }

    /// Sends null for `pl`.
    #[must_use]
    pub fn clear_pl(mut self) -> Self {
        self.pl = Patch::Clear;
        self
    }

    /// Sets `pt`.
    #[must_use]
    pub fn pt(mut self, pt: impl Into<ArticleContent>) -> Self {
        self.pt = Patch::Set(Box::new(pt.into()));
        self
    }

    /// Sends null for `pt`.
    #[must_use]
    pub fn clear_pt(mut self) -> Self {
        self.pt = Patch::Clear;
        self
    }

    /// Sets `ro`.
    #[must_use]
    pub fn ro(mut self, ro: impl Into<ArticleContent>) -> Self {
        self.ro = Patch::Set(Box::new(ro.into()));
        self
    }

    /// Sends null for `ro`.
    #[must_use]
    pub fn clear_ro(mut self) -> Self {
        self.ro = Patch::Clear;
        self
    }

    /// Sets `ru`.
    #[must_use]
    pub fn ru(mut self, ru: impl Into<ArticleContent>) -> Self {
        self.ru = Patch::Set(Box::new(ru.into()));
        self
    }

    /// Sends null for `ru`.
    #[must_use]
    pub fn clear_ru(mut self) -> Self {
        self.ru = Patch::Clear;
        self
    }

    /// Sets `sl`.
    #[must_use]
    pub fn sl(mut self, sl: impl Into<ArticleContent>) -> Self {
        self.sl = Patch::Set(Box::new(sl.into()));
        self
    }

    /// Sends null for `sl`.
    #[must_use]
    pub fn clear_sl(mut self) -> Self {
        self.sl = Patch::Clear;
        self
    }

    /// Sets `sr`.
    #[must_use]
    pub fn sr(mut self, sr: impl Into<ArticleContent>) -> Self {
        self.sr = Patch::Set(Box::new(sr.into()));
        self
    }

    /// Sends null for `sr`.
    #[must_use]
    pub fn clear_sr(mut self) -> Self {
        self.sr = Patch::Clear;
        self
    }

    /// Sets `sv`.
    #[must_use]
    pub fn sv(mut self, sv: impl Into<ArticleContent>) -> Self {
        self.sv = Patch::Set(Box::new(sv.into()));
        self
    }

    /// Sends null for `sv`.
    #[must_use]
    pub fn clear_sv(mut self) -> Self {
        self.sv = Patch::Clear;
        self
    }

    /// Sets `tr`.
    #[must_use]
    pub fn tr(mut self, tr: impl Into<ArticleContent>) -> Self {
        self.tr = Patch::Set(Box::new(tr.into()));
        self
    }

    /// Sends null for `tr`.
    #[must_use]
    pub fn clear_tr(mut self) -> Self {
        self.tr = Patch::Clear;
        self
    }

    /// Sets `vi`.
    #[must_use]
    pub fn vi(mut self, vi: impl Into<ArticleContent>) -> Self {
        self.vi = Patch::Set(Box::new(vi.into()));
        self
    }

    /// Sends null for `vi`.
    #[must_use]
    pub fn clear_vi(mut self) -> Self {
        self.vi = Patch::Clear;
        self
    }

    /// Sets `pt-BR`.
    #[must_use]
    pub fn pt_br(mut self, pt_br: impl Into<ArticleContent>) -> Self {
        self.pt_br = Patch::Set(Box::new(pt_br.into()));
        self
    }

    /// Sends null for `pt-BR`.
    #[must_use]
    pub fn clear_pt_br(mut self) -> Self {
        self.pt_br = Patch::Clear;
        self
    }

    /// Sets `zh-CN`.
    #[must_use]
    pub fn zh_cn(mut self, zh_cn: impl Into<ArticleContent>) -> Self {
        self.zh_cn = Patch::Set(Box::new(zh_cn.into()));
        self
    }

    /// Sends null for `zh-CN`.
    #[must_use]
    pub fn clear_zh_cn(mut self) -> Self {
        self.zh_cn = Patch::Clear;
        self
    }

    /// Sets `zh-TW`.
    #[must_use]
    pub fn zh_tw(mut self, zh_tw: impl Into<ArticleContent>) -> Self {
        self.zh_tw = Patch::Set(Box::new(zh_tw.into()));
        self
    }

    /// Sends null for `zh-TW`.
    #[must_use]
    pub fn clear_zh_tw(mut self) -> Self {
        self.zh_tw = Patch::Clear;
        self
    }
}
