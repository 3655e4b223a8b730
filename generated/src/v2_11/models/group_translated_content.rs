// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, object};
use super::GroupContent;

/// Name and description in several languages. Languages that are left out keep what they have.
///
/// Schema `group_translated_content`. Sent in requests and read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupTranslatedContent {
    /// The content in Arabic.
    pub ar: Option<GroupContent>,
    /// The content in Bulgarian.
    pub bg: Option<GroupContent>,
    /// The content in Bosnian.
    pub bs: Option<GroupContent>,
    /// The content in Catalan.
    pub ca: Option<GroupContent>,
    /// The content in Czech.
    pub cs: Option<GroupContent>,
    /// The content in Danish.
    pub da: Option<GroupContent>,
    /// The content in German.
    pub de: Option<GroupContent>,
    /// The content in Greek.
    pub el: Option<GroupContent>,
    /// The content in English.
    pub en: Option<GroupContent>,
    /// The content in Spanish.
    pub es: Option<GroupContent>,
    /// The content in Estonian.
    pub et: Option<GroupContent>,
    /// The content in Finnish.
    pub fi: Option<GroupContent>,
    /// The content in French.
    pub fr: Option<GroupContent>,
    /// The content in Hebrew.
    pub he: Option<GroupContent>,
    /// The content in Croatian.
    pub hr: Option<GroupContent>,
    /// The content in Hungarian.
    pub hu: Option<GroupContent>,
    /// The id that Intercom gave it.
    pub id: Option<GroupContent>,
    /// The content in Italian.
    pub it: Option<GroupContent>,
    /// The content in Japanese.
    pub ja: Option<GroupContent>,
    /// The content in Korean.
    pub ko: Option<GroupContent>,
    /// The content in Lithuanian.
    pub lt: Option<GroupContent>,
    /// The content in Latvian.
    pub lv: Option<GroupContent>,
    /// The content in Mongolian.
    pub mn: Option<GroupContent>,
    /// The content in Norwegian.
    pub nb: Option<GroupContent>,
    /// The content in Dutch.
    pub nl: Option<GroupContent>,
    /// The content in Polish.
    pub pl: Option<GroupContent>,
    /// The content in Portuguese.
    pub pt: Option<GroupContent>,
    /// The content in Romanian.
    pub ro: Option<GroupContent>,
    /// The content in Russian.
    pub ru: Option<GroupContent>,
    /// The content in Slovenian.
    pub sl: Option<GroupContent>,
    /// The content in Serbian.
    pub sr: Option<GroupContent>,
    /// The content in Swedish.
    pub sv: Option<GroupContent>,
    /// The content in Turkish.
    pub tr: Option<GroupContent>,
    /// The content in Vietnamese.
    pub vi: Option<GroupContent>,
    /// The content in Brazilian Portuguese.
    #[doc(alias = "pt-BR")]
    pub pt_br: Option<GroupContent>,
    /// The content in Simplified Chinese.
    #[doc(alias = "zh-CN")]
    pub zh_cn: Option<GroupContent>,
    /// The content in Traditional Chinese.
    #[doc(alias = "zh-TW")]
    pub zh_tw: Option<GroupContent>,
    /// Properties that the description lacks, and values that do not fit their field.
    pub extra: Extra,
}
object!(GroupTranslatedContent {
    ar, bg, bs, ca, cs, da, de, el, en, es, et, fi, fr, he, hr, hu, id, it, ja, ko, lt, lv, mn,
    nb, nl, pl, pt, ro, ru, sl, sr, sv, tr, vi, pt_br = "pt-BR", zh_cn = "zh-CN",
    zh_tw = "zh-TW";
    constant "type" = "group_translated_content"
});

impl GroupTranslatedContent {
    /// Makes a value with no field set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ar`.
    #[must_use]
    pub fn ar(mut self, ar: impl Into<GroupContent>) -> Self {
        self.ar = Some(ar.into());
        self
    }

    /// Sets `bg`.
    #[must_use]
    pub fn bg(mut self, bg: impl Into<GroupContent>) -> Self {
        self.bg = Some(bg.into());
        self
    }

    /// Sets `bs`.
    #[must_use]
    pub fn bs(mut self, bs: impl Into<GroupContent>) -> Self {
        self.bs = Some(bs.into());
        self
    }

    /// Sets `ca`.
    #[must_use]
    pub fn ca(mut self, ca: impl Into<GroupContent>) -> Self {
        self.ca = Some(ca.into());
        self
    }

    /// Sets `cs`.
    #[must_use]
    pub fn cs(mut self, cs: impl Into<GroupContent>) -> Self {
        self.cs = Some(cs.into());
        self
    }

    /// Sets `da`.
    #[must_use]
    pub fn da(mut self, da: impl Into<GroupContent>) -> Self {
        self.da = Some(da.into());
        self
    }

    /// Sets `de`.
    #[must_use]
    pub fn de(mut self, de: impl Into<GroupContent>) -> Self {
        self.de = Some(de.into());
        self
    }

    /// Sets `el`.
    #[must_use]
    pub fn el(mut self, el: impl Into<GroupContent>) -> Self {
        self.el = Some(el.into());
        self
    }

    /// Sets `en`.
    #[must_use]
    pub fn en(mut self, en: impl Into<GroupContent>) -> Self {
        self.en = Some(en.into());
        self
    }

    /// Sets `es`.
    #[must_use]
    pub fn es(mut self, es: impl Into<GroupContent>) -> Self {
        self.es = Some(es.into());
        self
    }

    /// Sets `et`.
    #[must_use]
    pub fn et(mut self, et: impl Into<GroupContent>) -> Self {
        self.et = Some(et.into());
        self
    }

    /// Sets `fi`.
    #[must_use]
    pub fn fi(mut self, fi: impl Into<GroupContent>) -> Self {
        self.fi = Some(fi.into());
        self
    }

    /// Sets `fr`.
    #[must_use]
    pub fn fr(mut self, fr: impl Into<GroupContent>) -> Self {
        self.fr = Some(fr.into());
        self
    }

    /// Sets `he`.
    #[must_use]
    pub fn he(mut self, he: impl Into<GroupContent>) -> Self {
        self.he = Some(he.into());
        self
    }

    /// Sets `hr`.
    #[must_use]
    pub fn hr(mut self, hr: impl Into<GroupContent>) -> Self {
        self.hr = Some(hr.into());
        self
    }

    /// Sets `hu`.
    #[must_use]
    pub fn hu(mut self, hu: impl Into<GroupContent>) -> Self {
        self.hu = Some(hu.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<GroupContent>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `it`.
    #[must_use]
    pub fn it(mut self, it: impl Into<GroupContent>) -> Self {
        self.it = Some(it.into());
        self
    }

    /// Sets `ja`.
    #[must_use]
    pub fn ja(mut self, ja: impl Into<GroupContent>) -> Self {
        self.ja = Some(ja.into());
        self
    }

    /// Sets `ko`.
    #[must_use]
    pub fn ko(mut self, ko: impl Into<GroupContent>) -> Self {
        self.ko = Some(ko.into());
        self
    }

    /// Sets `lt`.
    #[must_use]
    pub fn lt(mut self, lt: impl Into<GroupContent>) -> Self {
        self.lt = Some(lt.into());
        self
    }

    /// Sets `lv`.
    #[must_use]
    pub fn lv(mut self, lv: impl Into<GroupContent>) -> Self {
        self.lv = Some(lv.into());
        self
    }

    /// Sets `mn`.
    #[must_use]
    pub fn mn(mut self, mn: impl Into<GroupContent>) -> Self {
        self.mn = Some(mn.into());
        self
    }

    /// Sets `nb`.
    #[must_use]
    pub fn nb(mut self, nb: impl Into<GroupContent>) -> Self {
        self.nb = Some(nb.into());
        self
    }

    /// Sets `nl`.
    #[must_use]
    pub fn nl(mut self, nl: impl Into<GroupContent>) -> Self {
        self.nl = Some(nl.into());
        self
    }

    /// Sets `pl`.
    #[must_use]
    pub fn pl(mut self, pl: impl Into<GroupContent>) -> Self {
        self.pl = Some(pl.into());
        self
    }

    /// Sets `pt`.
    #[must_use]
    pub fn pt(mut self, pt: impl Into<GroupContent>) -> Self {
        self.pt = Some(pt.into());
        self
    }

    /// Sets `ro`.
    #[must_use]
    pub fn ro(mut self, ro: impl Into<GroupContent>) -> Self {
        self.ro = Some(ro.into());
        self
    }

    /// Sets `ru`.
    #[must_use]
    pub fn ru(mut self, ru: impl Into<GroupContent>) -> Self {
        self.ru = Some(ru.into());
        self
    }

    /// Sets `sl`.
    #[must_use]
    pub fn sl(mut self, sl: impl Into<GroupContent>) -> Self {
        self.sl = Some(sl.into());
        self
    }

    /// Sets `sr`.
    #[must_use]
    pub fn sr(mut self, sr: impl Into<GroupContent>) -> Self {
        self.sr = Some(sr.into());
        self
    }

    /// Sets `sv`.
    #[must_use]
    pub fn sv(mut self, sv: impl Into<GroupContent>) -> Self {
        self.sv = Some(sv.into());
        self
    }

    /// Sets `tr`.
    #[must_use]
    pub fn tr(mut self, tr: impl Into<GroupContent>) -> Self {
        self.tr = Some(tr.into());
        self
    }

    /// Sets `vi`.
    #[must_use]
    pub fn vi(mut self, vi: impl Into<GroupContent>) -> Self {
        self.vi = Some(vi.into());
        self
    }

    /// Sets `pt-BR`.
    #[must_use]
    pub fn pt_br(mut self, pt_br: impl Into<GroupContent>) -> Self {
        self.pt_br = Some(pt_br.into());
        self
    }

    /// Sets `zh-CN`.
    #[must_use]
    pub fn zh_cn(mut self, zh_cn: impl Into<GroupContent>) -> Self {
        self.zh_cn = Some(zh_cn.into());
        self
    }

    /// Sets `zh-TW`.
    #[must_use]
    pub fn zh_tw(mut self, zh_tw: impl Into<GroupContent>) -> Self {
        self.zh_tw = Some(zh_tw.into());
        self
    }
}
