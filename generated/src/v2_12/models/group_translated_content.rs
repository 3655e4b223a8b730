// Written by `cargo xtask generate`. Changes here are lost: change spec/ or generator/ instead.

use intercom_runtime::model::{Extra, Patch, object};
use super::GroupContent;

/// Name and description in several languages. Languages that are left out keep what they have.
///
/// Schema `group_translated_content`. Sent in requests and read from responses.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GroupTranslatedContent {
    /// The content in Arabic.
    pub ar: Patch<GroupContent>,
    /// The content in Bulgarian.
    pub bg: Patch<GroupContent>,
    /// The content in Bosnian.
    pub bs: Patch<GroupContent>,
    /// The content in Catalan.
    pub ca: Patch<GroupContent>,
    /// The content in Czech.
    pub cs: Patch<GroupContent>,
    /// The content in Danish.
    pub da: Patch<GroupContent>,
    /// The content in German.
    pub de: Patch<GroupContent>,
    /// The content in Greek.
    pub el: Patch<GroupContent>,
    /// The content in English.
    pub en: Patch<GroupContent>,
    /// The content in Spanish.
    pub es: Patch<GroupContent>,
    /// The content in Estonian.
    pub et: Patch<GroupContent>,
    /// The content in Finnish.
    pub fi: Patch<GroupContent>,
    /// The content in French.
    pub fr: Patch<GroupContent>,
    /// The content in Hebrew.
    pub he: Patch<GroupContent>,
    /// The content in Croatian.
    pub hr: Patch<GroupContent>,
    /// The content in Hungarian.
    pub hu: Patch<GroupContent>,
    /// The id that Intercom gave it.
    pub id: Patch<GroupContent>,
    /// The content in Italian.
    pub it: Patch<GroupContent>,
    /// The content in Japanese.
    pub ja: Patch<GroupContent>,
    /// The content in Korean.
    pub ko: Patch<GroupContent>,
    /// The content in Lithuanian.
    pub lt: Patch<GroupContent>,
    /// The content in Latvian.
    pub lv: Patch<GroupContent>,
    /// The content in Mongolian.
    pub mn: Patch<GroupContent>,
    /// The content in Norwegian.
    pub nb: Patch<GroupContent>,
    /// The content in Dutch.
    pub nl: Patch<GroupContent>,
    /// The content in Polish.
    pub pl: Patch<GroupContent>,
    /// The content in Portuguese.
    pub pt: Patch<GroupContent>,
    /// The content in Romanian.
    pub ro: Patch<GroupContent>,
    /// The content in Russian.
    pub ru: Patch<GroupContent>,
    /// The content in Slovenian.
    pub sl: Patch<GroupContent>,
    /// The content in Serbian.
    pub sr: Patch<GroupContent>,
    /// The content in Swedish.
    pub sv: Patch<GroupContent>,
    /// The content in Turkish.
    pub tr: Patch<GroupContent>,
    /// The content in Vietnamese.
    pub vi: Patch<GroupContent>,
    /// The content in Brazilian Portuguese.
    #[doc(alias = "pt-BR")]
    pub pt_br: Patch<GroupContent>,
    /// The content in Simplified Chinese.
    #[doc(alias = "zh-CN")]
    pub zh_cn: Patch<GroupContent>,
    /// The content in Traditional Chinese.
    #[doc(alias = "zh-TW")]
    pub zh_tw: Patch<GroupContent>,
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
        self.ar = Patch::Set(ar.into());
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
    pub fn bg(mut self, bg: impl Into<GroupContent>) -> Self {
        self.bg = Patch::Set(bg.into());
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
    pub fn bs(mut self, bs: impl Into<GroupContent>) -> Self {
        self.bs = Patch::Set(bs.into());
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
    pub fn ca(mut self, ca: impl Into<GroupContent>) -> Self {
        self.ca = Patch::Set(ca.into());
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
    pub fn cs(mut self, cs: impl Into<GroupContent>) -> Self {
        self.cs = Patch::Set(cs.into());
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
    pub fn da(mut self, da: impl Into<GroupContent>) -> Self {
        self.da = Patch::Set(da.into());
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
    pub fn de(mut self, de: impl Into<GroupContent>) -> Self {
        self.de = Patch::Set(de.into());
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
    pub fn el(mut self, el: impl Into<GroupContent>) -> Self {
        self.el = Patch::Set(el.into());
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
    pub fn en(mut self, en: impl Into<GroupContent>) -> Self {
        self.en = Patch::Set(en.into());
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
    pub fn es(mut self, es: impl Into<GroupContent>) -> Self {
        self.es = Patch::Set(es.into());
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
    pub fn et(mut self, et: impl Into<GroupContent>) -> Self {
        self.et = Patch::Set(et.into());
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
    pub fn fi(mut self, fi: impl Into<GroupContent>) -> Self {
        self.fi = Patch::Set(fi.into());
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
    pub fn fr(mut self, fr: impl Into<GroupContent>) -> Self {
        self.fr = Patch::Set(fr.into());
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
    pub fn he(mut self, he: impl Into<GroupContent>) -> Self {
        self.he = Patch::Set(he.into());
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
    pub fn hr(mut self, hr: impl Into<GroupContent>) -> Self {
        self.hr = Patch::Set(hr.into());
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
    pub fn hu(mut self, hu: impl Into<GroupContent>) -> Self {
        self.hu = Patch::Set(hu.into());
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
    pub fn id(mut self, id: impl Into<GroupContent>) -> Self {
        self.id = Patch::Set(id.into());
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
    pub fn it(mut self, it: impl Into<GroupContent>) -> Self {
        self.it = Patch::Set(it.into());
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
    pub fn ja(mut self, ja: impl Into<GroupContent>) -> Self {
        self.ja = Patch::Set(ja.into());
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
    pub fn ko(mut self, ko: impl Into<GroupContent>) -> Self {
        self.ko = Patch::Set(ko.into());
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
    pub fn lt(mut self, lt: impl Into<GroupContent>) -> Self {
        self.lt = Patch::Set(lt.into());
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
    pub fn lv(mut self, lv: impl Into<GroupContent>) -> Self {
        self.lv = Patch::Set(lv.into());
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
    pub fn mn(mut self, mn: impl Into<GroupContent>) -> Self {
        self.mn = Patch::Set(mn.into());
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
    pub fn nb(mut self, nb: impl Into<GroupContent>) -> Self {
        self.nb = Patch::Set(nb.into());
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
    pub fn nl(mut self, nl: impl Into<GroupContent>) -> Self {
        self.nl = Patch::Set(nl.into());
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
    pub fn pl(mut self, pl: impl Into<GroupContent>) -> Self {
        self.pl = Patch::Set(pl.into());
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
    pub fn pt(mut self, pt: impl Into<GroupContent>) -> Self {
        self.pt = Patch::Set(pt.into());
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
    pub fn ro(mut self, ro: impl Into<GroupContent>) -> Self {
        self.ro = Patch::Set(ro.into());
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
    pub fn ru(mut self, ru: impl Into<GroupContent>) -> Self {
        self.ru = Patch::Set(ru.into());
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
    pub fn sl(mut self, sl: impl Into<GroupContent>) -> Self {
        self.sl = Patch::Set(sl.into());
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
    pub fn sr(mut self, sr: impl Into<GroupContent>) -> Self {
        self.sr = Patch::Set(sr.into());
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
    pub fn sv(mut self, sv: impl Into<GroupContent>) -> Self {
        self.sv = Patch::Set(sv.into());
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
    pub fn tr(mut self, tr: impl Into<GroupContent>) -> Self {
        self.tr = Patch::Set(tr.into());
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
    pub fn vi(mut self, vi: impl Into<GroupContent>) -> Self {
        self.vi = Patch::Set(vi.into());
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
    pub fn pt_br(mut self, pt_br: impl Into<GroupContent>) -> Self {
        self.pt_br = Patch::Set(pt_br.into());
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
    pub fn zh_cn(mut self, zh_cn: impl Into<GroupContent>) -> Self {
        self.zh_cn = Patch::Set(zh_cn.into());
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
    pub fn zh_tw(mut self, zh_tw: impl Into<GroupContent>) -> Self {
        self.zh_tw = Patch::Set(zh_tw.into());
        self
    }

    /// Sends null for `zh-TW`.
    #[must_use]
    pub fn clear_zh_tw(mut self) -> Self {
        self.zh_tw = Patch::Clear;
        self
    }
}
