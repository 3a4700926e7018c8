package nl.vangnet.api;

import java.util.Locale;

/** What the interface says to its asker, in Dutch and English side by side. */
enum Sentence {
    INVALID("De vraag klopt niet", "The request is not right"),
    ONE_FAULT(
            "Er is 1 fout. Verbeter die en stuur de vraag opnieuw.",
            "There is 1 fault. Mend it and send the request again."),
    FAULTS(
            "Er zijn %s fouten. Verbeter ze en stuur de vraag opnieuw.",
            "There are %s faults. Mend them and send the request again."),
    FIRST_FAULTS(
            "Er zijn %s fouten; de eerste %s staan hier. Verbeter ze en stuur de vraag opnieuw.",
            "There are %s faults; the first %s stand here. Mend them and send the request again."),
    TOO_LARGE("De vraag is te groot", "The request is too large"),
    TOO_LARGE_DETAIL("Een vraag is hooguit %s bytes (256 kB).", "A request is at most %s bytes (256 kB)."),
    NOT_JSON("De vraag is geen JSON", "The request is not JSON"),
    NOT_JSON_DETAIL(
            "Stuur de vraag met de kop Content-Type: application/json. Nu staat er: %s.",
            "Send the request with the header Content-Type: application/json. Now it says: %s."),
    NOTHING("niets", "nothing"),
    NOT_FOUND("Dit adres bestaat niet", "There is no such address"),
    NOT_FOUND_DETAIL(
            "Wat hier wel is, staat in /v1/openapi.json.", "What there is stands written in /v1/openapi.json."),
    NOT_ALLOWED("Zo werkt dit adres niet", "This address does not work that way"),
    NOT_ALLOWED_DETAIL("Gebruik %s.", "Use %s."),

    EMPTY("De vraag is leeg.", "The request is empty."),
    NOT_UTF8("De vraag is geen tekst in UTF-8.", "The request is no text in UTF-8."),
    MALFORMED(
            "Dit is geen geldige JSON: het gaat mis op regel %s, kolom %s.",
            "This is no valid JSON: it goes wrong on line %s, column %s."),
    TOO_DEEP(
            "Deze JSON is te diep genest of heeft een te lang getal: regel %s, kolom %s.",
            "This JSON is nested too deeply or holds too long a number: line %s, column %s."),
    MORE_AFTER_END(
            "Na het einde van de vraag staat nog iets: regel %s, kolom %s.",
            "Something follows after the end of the request: line %s, column %s."),
    DUPLICATE_FIELD("Dit veld staat hier twee keer. Laat er één staan.", "This field stands here twice. Keep one."),

    MISSING("Dit veld ontbreekt.", "This field is missing."),
    NULL("Hier staat null. Vul het veld in of laat het weg.", "This is null. Fill the field in or leave it out."),
    UNKNOWN_FIELD("Dit veld bestaat hier niet. Bedoelt u \"%s\"?", "There is no such field here. Do you mean \"%s\"?"),
    NO_OBJECT("Hier hoort een object te staan, tussen { en }.", "An object belongs here, between { and }."),
    NO_LIST("Hier hoort een lijst te staan, tussen [ en ].", "A list belongs here, between [ and ]."),
    NO_TEXT("Hier hoort tekst te staan, tussen aanhalingstekens.", "Text belongs here, between quotation marks."),
    NO_YES_NO(
            "Hier hoort true of false te staan, zonder aanhalingstekens.",
            "true or false belongs here, without quotation marks."),
    NO_WHOLE_NUMBER(
            "Hier hoort een heel getal te staan van %s tot en met %s, zonder aanhalingstekens.",
            "A whole number belongs here, from %s to %s, without quotation marks."),
    TOO_MANY("Dit zijn er %s. Hooguit %s kan.", "There are %s of these. At most %s can be."),
    UNKNOWN_CHOICE("\"%s\" kan hier niet. Kies uit: %s.", "\"%s\" cannot be here. Choose from: %s."),

    NO_MONTH(
            "\"%s\" is geen maand. Schrijf jaar en maand, bijvoorbeeld 2026-07.",
            "\"%s\" is no month. Write year and month, for example 2026-07."),
    MONTH_NOT_COVERED(
            "Van %s zijn geen bedragen bekend. Vraag een maand van %s tot en met %s.",
            "No amounts are known for %s. Ask for a month from %s to %s."),
    NO_DATE(
            "\"%s\" is geen datum. Schrijf jaar, maand en dag, bijvoorbeeld 1980-05-01.",
            "\"%s\" is no date. Write year, month and day, for example 1980-05-01."),
    BORN_TOO_EARLY("De geboortedatum kan niet voor %s liggen.", "The date of birth cannot be before %s."),
    BORN_TOO_LATE(
            "De geboortedatum ligt na het einde van %s, de maand waarover u vraagt.",
            "The date of birth is after the end of %s, the month you ask about."),
    MONTH_OR_DAYS(
            "Zeg over welke maand dit inkomen gaat, of van welke dag tot en met welke dag.",
            "Say which month this income is about, or from which day to which day."),
    ENDS_BEFORE_IT_BEGINS("De laatste dag ligt voor de eerste, %s.", "The last day is before the first, %s."),
    LONGER_THAN_A_YEAR("Een inkomen gaat over hooguit een jaar.", "An income is about a year at most."),
    NO_INSTANT(
            "\"%s\" is geen tijdstip. Schrijf het met tijdzone, bijvoorbeeld 2026-08-20T12:00:00Z.",
            "\"%s\" is no moment. Write it with an offset, for example 2026-08-20T12:00:00Z."),
    KNOWN_TOO_EARLY(
            "Op %s waren de bedragen van %s nog niet bekend. Dat zijn ze sinds %s.",
            "On %s the amounts of %s were not known yet. They have been since %s."),

    AMOUNT_AS_NUMBER(
            "Schrijf een bedrag als tekst, tussen aanhalingstekens, bijvoorbeeld \"600.00\".",
            "Write an amount as text, between quotation marks, for example \"600.00\"."),
    NO_AMOUNT(
            "\"%s\" is geen bedrag. Schrijf euro's en centen met een punt ertussen en zonder andere tekens, bijvoorbeeld 1000.50.",
            "\"%s\" is no amount. Write euros and cents with a point between them and no other signs, for example 1000.50."),
    NEGATIVE("Een inkomen kan niet lager zijn dan 0.00.", "An income cannot be lower than 0.00."),
    TOO_MANY_DECIMALS(
            "Een bedrag heeft hooguit twee cijfers na de punt.", "An amount has at most two digits after the point."),
    TOO_MUCH("Een bedrag is hooguit %s.", "An amount is at most %s."),

    EMPTY_ID("De id is leeg.", "The id is empty."),
    LONG_ID("Een id is hooguit %s tekens lang.", "An id is at most %s characters long."),
    DUPLICATE_ID("Een andere persoon heeft al de id \"%s\".", "Another person has the id \"%s\" already."),
    NO_APPLICANT(
            "Er is geen aanvrager. Geef één persoon de rol aanvrager.",
            "There is no applicant. Give one person the role aanvrager."),
    SECOND_APPLICANT(
            "Er is al een aanvrager. Een tweede volwassene in de uitkering is partner.",
            "There is an applicant already. A second adult in the benefit is the partner."),
    SECOND_PARTNER("Er is al een partner.", "There is a partner already."),
    NOT_A_CO_RESIDENT(
            "Een soort medebewoner hoort bij een medebewoner of een kind.",
            "A kind of co-resident belongs to a co-resident or a child."),
    ALWAYS_ENTITLED(
            "Alleen een partner kan zonder recht op bijstand zijn.",
            "Only a partner can be without right to assistance."),
    UNKNOWN_PERSON("Geen persoon heeft de id \"%s\".", "No person has the id \"%s\"."),
    NO_DISREGARD(
            "Een vrijlating kan alleen van de aanvrager of van een partner met recht op bijstand zijn.",
            "Only the applicant, or a partner with right to assistance, can have a disregard."),
    SECOND_DISREGARD(
            "De vrijlating van onderdeel %s staat al eerder bij deze persoon.",
            "This person has the disregard of part %s already."),

    NOT_IN_UNIT("Vraag dit van de aanvrager of de partner.", "Ask this about the applicant or the partner."),
    OTHER_MONTH_THAN_BEFORE(
            "Dit is een andere maand dan in eerder: %s. Vergelijk twee keer dezelfde maand.",
            "This is another month than in eerder: %s. Compare one month with itself."),
    OTHER_MUNICIPALITY_THAN_BEFORE(
            "Dit is een andere gemeente dan in eerder (%s). Noem in allebei dezelfde, of in allebei geen.",
            "This is another municipality than in eerder (%s). Name the same in both, or none in both."),
    NO_MUNICIPALITY("geen", "none"),
    NO_HOURLY_WAGE("Een uurloon is meer dan 0.00.", "An hourly wage is more than 0.00."),
    NO_HOURS("Noem hier een of meer aantallen uren.", "Name one or more numbers of hours here."),

    STATED("opgegeven in de vraag", "stated in the request"),
    NOT_LISTED("staat niet bij vrijlating in de vraag", "not listed under vrijlating in the request"),
    YES("ja", "yes"),
    NO("nee", "no"),
    SUSPECT_AMOUNT("Aan dit bedrag is twijfel: %s, %s.", "This amount is in doubt: %s, %s."),
    SUSPECT_AMOUNT_NOTE("Aan dit bedrag is twijfel: %s, %s (%s).", "This amount is in doubt: %s, %s (%s)."),
    NORM_CHANGES(
            "In deze maand verandert de norm door een verjaardag of geboorte: %s op de eerste dag, %s op de laatste. Gerekend is met de eerste dag.",
            "In this month the norm changes by a birthday or birth: %s on the first day, %s on the last. The first day was used."),
    UNDECIDED_AMOUNT("onbeslist", "undecided"),
    PREMIUM_UNDECIDED("De premie is onbeslist. %s", "The premium is undecided. %s"),
    OTHER_MONTH(
            "Het inkomen van %s over %s (%s) telt niet mee: de vraag gaat over %s.",
            "The income of %s over %s (%s) does not count: the request is about %s."),
    OTHERS_INCOME(
            "Het inkomen van %s (%s) telt niet mee: dat van een medebewoner of een kind vanaf 18 jaar telt niet.",
            "The income of %s (%s) does not count: that of a co-resident or of a child of 18 or older does not."),
    NO_SUPPLEMENT_YET(
            "De toeslag voor %s telt niet mee: voor 2026 was dat bijzondere bijstand, en die rekent Vangnet niet uit.",
            "The supplement of %s does not count: before 2026 it was special assistance, which Vangnet does not compute."),
    CHILD_WAGE(
            "Het loon van %s (%s) telt niet mee: loon van een kind telt niet.",
            "The wages of %s (%s) do not count: those of a child do not.");

    private final String dutch;
    private final String english;

    Sentence(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** The sentence with its holes filled in; Dutch in any language but English. */
    String in(Locale language, Object... values) {
        String template = language.getLanguage().equals("en") ? english : dutch;
        return values.length == 0 ? template : String.format(language, template, values);
    }
}
