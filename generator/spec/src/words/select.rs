//! `only`: the versions that some words are for.

/// The versions that the words are written for, from the oldest to the newest.
#[derive(Debug, Default)]
pub(super) struct VersionOrder(pub(super) Vec<String>);

impl VersionOrder {
    fn position(&self, name: &str) -> Option<usize> {
        self.0.iter().position(|one| one == name)
    }

    /// Whether every version that the words are for is one of `names`.
    pub(super) fn are_in(&self, names: &[&str]) -> bool {
        self.0.iter().all(|one| names.contains(&one.as_str()))
    }
}

/// A selection such as `<2.11`, `>=2.9 <2.12` or `2.7, unstable`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Only {
    /// Positions in [`VersionOrder`], in order.
    selected: Vec<usize>,
}

impl Only {
    /// Reads a selection: alternatives between commas, conditions that must all hold between blanks.
    pub(super) fn parse(text: &str, versions: &VersionOrder) -> Result<Self, String> {
        let mut selected = Vec::new();
        for alternative in text.split(',') {
            let mut conditions = Vec::new();
            for condition in alternative.split_whitespace() {
                let name = condition.trim_start_matches(['<', '>', '=']);
                let operator = &condition[..condition.len() - name.len()];
                if !["", "<", "<=", ">", ">="].contains(&operator) {
                    return Err(format!("`{operator}` is not one of `<`, `<=`, `>`, `>=`"));
                }
                let at = versions
                    .position(name)
                    .ok_or_else(|| format!("there is no version `{name}`"))?;
                conditions.push((operator, at));
            }
            if conditions.is_empty() {
                return Err("a selection names at least one version".to_owned());
            }
            selected.extend((0..versions.0.len()).filter(|&one| {
                conditions.iter().all(|&(operator, at)| match operator {
                    "<" => one < at,
                    "<=" => one <= at,
                    ">" => one > at,
                    ">=" => one >= at,
                    _ => one == at,
                })
            }));
        }
        selected.sort_unstable();
        selected.dedup();
        if selected.is_empty() {
            return Err(format!("`{text}` selects no version"));
        }
        Ok(Self { selected })
    }

    /// Whether `version` is selected. One that the words were not written for is only by the words that
    /// are for every version.
    pub(super) fn selects(&self, versions: &VersionOrder, version: &str) -> bool {
        versions
            .position(version)
            .is_some_and(|at| self.selected.contains(&at))
    }

    /// Whether some version is selected by both; `None` selects all.
    pub(super) fn overlap(one: Option<&Self>, other: Option<&Self>) -> bool {
        match (one, other) {
            (Some(one), Some(other)) => one.selected.iter().any(|at| other.selected.contains(at)),
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selected(text: &str) -> Result<String, String> {
        let names = ["2.8", "2.9", "2.10", "2.11", "unstable"];
        let versions = VersionOrder(names.map(str::to_owned).to_vec());
        let only = Only::parse(text, &versions)?;
        let names = names.into_iter();
        Ok(names
            .filter(|name| only.selects(&versions, name))
            .collect::<Vec<_>>()
            .join(" "))
    }

    #[test]
    fn versions_are_compared_in_their_order_and_not_as_numbers() {
        for (text, expected) in [
            ("<2.10", "2.8 2.9"),
            ("<=2.10", "2.8 2.9 2.10"),
            (">2.10", "2.11 unstable"),
            (">=2.9 <2.11", "2.9 2.10"),
            ("2.8, unstable", "2.8 unstable"),
            ("2.8, <2.10, 2.8", "2.8 2.9"),
        ] {
            assert_eq!(selected(text).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn a_selection_that_means_nothing_is_refused() {
        for text in [
            "",
            ",",
            "2.1",
            "=2.8",
            "<>2.8",
            "<2.8",
            ">2.9 <2.10",
            "2.8,",
        ] {
            assert!(selected(text).is_err(), "{text}");
        }
    }

    #[test]
    fn two_selections_overlap_where_a_version_is_in_both() {
        let versions = VersionOrder(["1", "2", "3"].map(str::to_owned).to_vec());
        let only = |text| Only::parse(text, &versions).unwrap();
        assert!(Only::overlap(Some(&only("<3")), Some(&only("2"))));
        assert!(!Only::overlap(Some(&only("<2")), Some(&only(">=2"))));
        assert!(Only::overlap(None, Some(&only("2"))));
    }
}
