package bg.nrm.demonstration.population;

import bg.nrm.reporting.published.PublishedAge;
import bg.nrm.reporting.published.PublishedSex;

/** Sex by age group, the four groups of people that the published tables tell apart. Children come first: their counts lead. */
public enum Group {
    GIRLS(PublishedSex.FEMALE, PublishedAge.CHILD),
    BOYS(PublishedSex.MALE, PublishedAge.CHILD),
    WOMEN(PublishedSex.FEMALE, PublishedAge.ADULT),
    MEN(PublishedSex.MALE, PublishedAge.ADULT);

    private final PublishedSex sex;
    private final PublishedAge age;

    Group(PublishedSex sex, PublishedAge age) {
        this.sex = sex;
        this.age = age;
    }

    PublishedSex sex() {
        return sex;
    }

    PublishedAge age() {
        return age;
    }

    public boolean isFemale() {
        return sex == PublishedSex.FEMALE;
    }

    public boolean isChild() {
        return age == PublishedAge.CHILD;
    }
}
