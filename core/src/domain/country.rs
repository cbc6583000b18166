//! Figures about work in one country: for groups of similar kinds of work, shown beside those of the United States.

/// How many women there are among those who do similar work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryShare {
    /// The group of ISCO-08 that the figure is about: two digits, or one digit where no group in it is far from the
    /// whole.
    pub group: String,
    /// The share of women in percent, 0 to 100.
    pub percent: u8,
    /// The first and the last year that were counted together.
    pub years: (u16, u16),
    /// Whether so few people were asked that the figure is given as "about" so many.
    pub about: bool,
}

/// The schooling of those who do similar work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountrySchooling {
    /// The major group of ISCO-08, one digit.
    pub group: String,
    /// The year.
    pub year: u16,
    /// Of a hundred: low (ISCED 0 to 2), medium (3 and 4), high (5 to 8).
    pub percent: [u8; 3],
}

/// What women and men who do similar work earn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountryPay {
    /// The groups of ISCO-08 begin with this: three or four digits.
    pub group: String,
    /// The year.
    pub year: u16,
    /// The mean a month, women and men, in the country's money.
    pub month: (u32, u32),
}

/// The figures of one country. They do not depend on anybody's answers, and no shelf, order or filter follows from
/// them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Country {
    /// Two letters of ISO 3166: `NL`.
    pub code: String,
    /// Shares of women.
    pub shares: Vec<CountryShare>,
    /// Schooling.
    pub schooling: Vec<CountrySchooling>,
    /// Pay.
    pub pay: Vec<CountryPay>,
}

impl Country {
    /// The countries that there are figures for (`data/countries`), by their codes.
    pub const ALL: [&str; 36] = [
        "AT", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE",
        "IS", "IT", "LT", "LU", "LV", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "TR",
    ];

    /// The share of women in the smallest group that a unit group belongs to.
    pub fn share(&self, unit_group: &str) -> Option<&CountryShare> {
        nearest(&self.shares, |it| &it.group, unit_group)
    }

    /// The schooling in the group that a unit group belongs to.
    pub fn schooling(&self, unit_group: &str) -> Option<&CountrySchooling> {
        nearest(&self.schooling, |it| &it.group, unit_group)
    }

    /// The pay in the group that a unit group belongs to.
    pub fn pay(&self, unit_group: &str) -> Option<&CountryPay> {
        nearest(&self.pay, |it| &it.group, unit_group)
    }
}

fn nearest<'a, T>(all: &'a [T], group: impl Fn(&T) -> &String, unit_group: &str) -> Option<&'a T> {
    let around = all.iter().filter(|it| !group(it).is_empty() && unit_group.starts_with(group(it)));
    around.max_by_key(|it| group(it).len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_smallest_group_speaks_for_its_work() {
        let share =
            |group: &str, percent| CountryShare { group: group.into(), percent, years: (2023, 2024), about: false };
        let country = Country { shares: vec![share("1", 34), share("13", 29)], ..Country::default() };
        let percent = |code: &str| country.share(code).map(|it| it.percent);
        assert_eq!((percent("1322"), percent("1412"), percent("3153")), (Some(29), Some(34), None));
    }

    #[test]
    fn countries_are_listed_once_in_order() {
        assert!(Country::ALL.is_sorted_by(|a, b| a < b));
    }
}
