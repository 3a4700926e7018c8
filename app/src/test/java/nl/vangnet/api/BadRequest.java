package nl.vangnet.api;

import static nl.vangnet.api.Requests.FULL;
import static nl.vangnet.api.Requests.about;
import static nl.vangnet.api.Requests.person;
import static nl.vangnet.api.Requests.wage;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A request with one fault in it.
 *
 * @param message a part of what is said about it in Dutch
 * @param possible what is offered instead, the first ones; empty where nothing is looked at
 */
record BadRequest(String name, String request, String pointer, String message, List<String> possible) {
    /** What is wrong | this in the full request | becomes this | where | what is said | what is offered, if anything. */
    private static final String PIECES = """
            a month before the tables | '2026-03', 'bek | '2017-12', 'bek | /maand | Van 2017-12 zijn geen bedragen bekend. Vraag een maand van 2018-01 tot en met 2026-12.
            a month after the tables | '2026-03', 'bek | '2027-01', 'bek | /maand | Vraag een maand van 2018-01 tot en met 2026-12.
            no month at all | 'maand': '2026-03', 'bek | 'bek | /maand | Dit veld ontbreekt.
            a thirteenth month | '2026-03', 'bek | '2026-13', 'bek | /maand | "2026-13" is geen maand.
            a month in words | '2026-03', 'bek | 'maart 2026', 'bek | /maand | bijvoorbeeld 2026-07.
            a day for a month | '2026-03', 'bek | '2026-03-01', 'bek | /maand | is geen maand.
            a number for a month | '2026-03', 'bek | 202603, 'bek | /maand | Hier hoort tekst te staan
            a date for a moment | 2026-08-20T12:00:00Z | 2026-08-20 | /bekendOp | "2026-08-20" is geen tijdstip.
            a moment without an offset | 2026-08-20T12:00:00Z | 2026-08-20T12:00:00 | /bekendOp | met tijdzone
            a number for a moment | '2026-08-20T12:00:00Z' | 1755691200 | /bekendOp | Hier hoort tekst te staan
            a moment before the amounts were known | 2026-08-20T12 | 2025-12-31T12 | /bekendOp | Op 2025-12-31T12:00:00Z waren de bedragen van 2026-03 nog niet bekend. Dat zijn ze sinds 2026-01-01T00:00:00Z.
            an unknown municipality | amsterdam | Diemen | /gemeente | "Diemen" kan hier niet. Kies uit: amsterdam, waterstad, westervoort. | amsterdam, waterstad, westervoort
            the name of no municipality | amsterdam | none | /gemeente | "none" kan hier niet. | amsterdam, waterstad, westervoort
            yes for true | 'inrichting': false | 'inrichting': 'ja' | /inrichting | Hier hoort true of false te staan, zonder aanhalingstekens.
            null for an optional field | 'inrichting': false | 'inrichting': null | /inrichting | Vul het veld in of laat het weg.
            nobody who applies | 'aanvrager' | 'partner' | /personen | Geef één persoon de rol aanvrager.
            two who apply | false}] | false}, {'id': 'b', 'rol': 'aanvrager', 'geboortedatum': '1980-05-01'}] | /personen/1/rol | Er is al een aanvrager.
            one id for two | false}] | false}, {'id': 'a', 'rol': 'kind', 'geboortedatum': '2010-05-01'}] | /personen/1/id | Een andere persoon heeft al de id "a".
            an empty id | false}] | false}, {'id': '', 'rol': 'kind', 'geboortedatum': '2010-05-01'}] | /personen/1/id | De id is leeg.
            an id of spaces | false}] | false}, {'id': '  ', 'rol': 'kind', 'geboortedatum': '2010-05-01'}] | /personen/1/id | De id is leeg.
            a number for an id | false}] | false}, {'id': 1, 'rol': 'kind', 'geboortedatum': '2010-05-01'}] | /personen/1/id | Hier hoort tekst te staan
            no id | false}] | false}, {'rol': 'kind', 'geboortedatum': '2010-05-01'}] | /personen/1/id | Dit veld ontbreekt.
            a person as a word | false}] | false}, 'b'] | /personen/1 | Hier hoort een object te staan
            an unknown role | false}] | false}, {'id': 'b', 'rol': 'oom', 'geboortedatum': '1980-05-01'}] | /personen/1/rol | "oom" kan hier niet. | aanvrager, partner, kind, medebewoner
            an unknown kind of co-resident | 'gewoon' | 'kraker' | /personen/0/medebewonerSoort | Kies uit: gewoon, commercieel, student. | gewoon, commercieel, student
            an applicant as a tenant | 'gewoon' | 'commercieel' | /personen/0/medebewonerSoort | hoort bij een medebewoner of een kind
            yes for a right | 'rechthebbend': true | 'rechthebbend': 'ja' | /personen/0/rechthebbend | Hier hoort true of false te staan
            yes for no parents | 'kanNietOpOudersTerugvallen': false | 'kanNietOpOudersTerugvallen': 'nee' | /personen/0/kanNietOpOudersTerugvallen | Hier hoort true of false te staan
            an applicant without right | 'rechthebbend': true | 'rechthebbend': false | /personen/0/rechthebbend | Alleen een partner
            no birth date | 'geboortedatum': '1980-05-01', | | /personen/0/geboortedatum | Dit veld ontbreekt.
            a birth date that is not in the calendar | 1980-05-01 | 1981-02-29 | /personen/0/geboortedatum | "1981-02-29" is geen datum.
            a birth date the Dutch way | 1980-05-01 | 01-05-1980 | /personen/0/geboortedatum | bijvoorbeeld 1980-05-01.
            a birth date after the month | 1980-05-01 | 2026-04-01 | /personen/0/geboortedatum | De geboortedatum ligt na het einde van 2026-03
            a birth date of long ago | 1980-05-01 | 1899-12-31 | /personen/0/geboortedatum | niet voor 1900-01-01
            a negative income | '600.00' | '-1.00' | /inkomsten/0/nettoBedrag | Een inkomen kan niet lager zijn dan 0.00.
            an amount the Dutch way | '600.00' | '1.000,50' | /inkomsten/0/nettoBedrag | "1.000,50" is geen bedrag. | 1000.50
            a comma for a point | '600.00' | '600,00' | /inkomsten/0/nettoBedrag | met een punt | 600.00
            an exponent | '600.00' | '1e3' | /inkomsten/0/nettoBedrag | "1e3" is geen bedrag.
            a currency sign | '600.00' | '€ 600' | /inkomsten/0/nettoBedrag | zonder andere tekens
            an empty amount | '600.00' | '' | /inkomsten/0/nettoBedrag | "" is geen bedrag.
            a number for an amount | '600.00' | 600.00 | /inkomsten/0/nettoBedrag | Schrijf een bedrag als tekst
            a whole number for an amount | '600.00' | 600 | /inkomsten/0/nettoBedrag | bijvoorbeeld "600.00".
            an exponent without quotes | '600.00' | 6e2 | /inkomsten/0/nettoBedrag | Schrijf een bedrag als tekst
            three decimals | '600.00' | '600.001' | /inkomsten/0/nettoBedrag | hooguit twee cijfers na de punt
            an amount of eighteen noughts | '600.00' | '1000000000000000000' | /inkomsten/0/nettoBedrag | Een bedrag is hooguit 1000000.00.
            a cent over the limit | '600.00' | '1000000.01' | /inkomsten/0/nettoBedrag | Een bedrag is hooguit 1000000.00.
            no amount | , 'nettoBedrag': '600.00' | | /inkomsten/0/nettoBedrag | Dit veld ontbreekt.
            an unknown kind of income | 'loon' | 'winst' | /inkomsten/0/soort | Kies uit: loon, uitkering, alimentatie, pensioen, vrijwilligersvergoeding, overig. | loon, uitkering, alimentatie, pensioen, vrijwilligersvergoeding, overig
            an income of nobody | 'a', 'soort' | 'b', 'soort' | /inkomsten/0/persoon | Geen persoon heeft de id "b". | a
            a month of income that is none | '2026-03', 'netto | '2026-3', 'netto | /inkomsten/0/maand | "2026-3" is geen maand.
            an income of no month | 'maand': '2026-03', 'netto | 'netto | /inkomsten/0 | Zeg over welke maand dit inkomen gaat
            an income of a month and of days | 'maand': '2026-03', 'netto | 'maand': '2026-03', 'van': '2026-03-01', 'tot': '2026-03-28', 'netto | /inkomsten/0 | of van welke dag
            an income without a last day | 'maand': '2026-03', 'netto | 'van': '2026-03-01', 'netto | /inkomsten/0/tot | Dit veld ontbreekt.
            an income without a first day | 'maand': '2026-03', 'netto | 'tot': '2026-03-01', 'netto | /inkomsten/0/van | Dit veld ontbreekt.
            an income that ends before it begins | 'maand': '2026-03', 'netto | 'van': '2026-03-02', 'tot': '2026-03-01', 'netto | /inkomsten/0/tot | De laatste dag ligt voor de eerste, 2026-03-02.
            an income over a year and a day | 'maand': '2026-03', 'netto | 'van': '2025-03-02', 'tot': '2026-03-02', 'netto | /inkomsten/0/tot | hooguit een jaar
            a first day that is none | 'maand': '2026-03', 'netto | 'van': '2026-02-30', 'tot': '2026-03-02', 'netto | /inkomsten/0/van | "2026-02-30" is geen datum.
            an unknown letter | 'letter': 'n' | 'letter': 'q' | /vrijlating/0/letter | "q" kan hier niet. Kies uit: n, r, y, z, aa. | n, r, y, z, aa
            a negative number of months | Gebruikt': 1 | Gebruikt': -1 | /vrijlating/0/maandenGebruikt | een heel getal te staan van 0 tot en met 600
            half a month | Gebruikt': 1 | Gebruikt': 1.5 | /vrijlating/0/maandenGebruikt | een heel getal
            months as text | Gebruikt': 1 | Gebruikt': '1' | /vrijlating/0/maandenGebruikt | zonder aanhalingstekens
            too many months | Gebruikt': 1 | Gebruikt': 601 | /vrijlating/0/maandenGebruikt | tot en met 600
            more months than a number holds | Gebruikt': 1 | Gebruikt': 10000000000000000000000 | /vrijlating/0/maandenGebruikt | tot en met 600
            no months | , 'maandenGebruikt': 1 | | /vrijlating/0/maandenGebruikt | Dit veld ontbreekt.
            a disregard of nobody | 'a', 'letter' | 'b', 'letter' | /vrijlating/0/persoon | Geen persoon heeft de id "b". | a
            two disregards of one letter | Gebruikt': 1} | Gebruikt': 1}, {'persoon': 'a', 'letter': 'n', 'maandenGebruikt': 2} | /vrijlating/1 | De vrijlating van onderdeel n staat al eerder
            two disregards of another letter | Gebruikt': 1} | Gebruikt': 1}, {'persoon': 'a', 'letter': 'aa', 'maandenGebruikt': 2}, {'persoon': 'a', 'letter': 'aa', 'maandenGebruikt': 2} | /vrijlating/2 | De vrijlating van onderdeel aa staat al eerder
            a misspelt field | 'gemeente' | 'gemeent' | /gemeent | Bedoelt u "gemeente"? | gemeente
            a field with another capital | 'bekendOp' | 'bekendop' | /bekendop | Bedoelt u "bekendOp"? | bekendOp
            an unknown field of a person | 'id': 'a' | 'id': 'a', 'geboorte': 1 | /personen/0/geboorte | Bedoelt u "geboortedatum"? | geboortedatum
            a field with a slash | 'id': 'a' | 'id': 'a', 'a/b~': 1 | /personen/0/a~1b~0 | Dit veld bestaat hier niet.
            an unknown field of an income | 'soort' | 'brutoBedrag': '1', 'soort' | /inkomsten/0/brutoBedrag | Bedoelt u "nettoBedrag"? | nettoBedrag
            an unknown field of a disregard | 'letter' | 'leter': 'n', 'letter' | /vrijlating/0/leter | Bedoelt u "letter"? | letter
            a field that stands twice | 'id': 'a' | 'id': 'a', 'id': 'b' | /personen/0/id | Dit veld staat hier twee keer.
            a comma too many | Gebruikt': 1} | Gebruikt': 1,} | | Dit is geen geldige JSON: het gaat mis op regel 5, kolom
            a remark | {'maand' | { // hier | | Dit is geen geldige JSON: het gaat mis op regel 1, kolom 3.
            not a number | Gebruikt': 1 | Gebruikt': NaN | | Dit is geen geldige JSON: het gaat mis op regel 5, kolom
            """;

    private static final String A = person("a", "aanvrager", "1980-05-01");

    static Stream<BadRequest> all() {
        return Stream.concat(PIECES.lines().map(BadRequest::ofPiece), wholes());
    }

    private static BadRequest ofPiece(String line) {
        String[] columns = line.split(" *\\| ?", -1);
        List<String> possible = columns.length > 5 ? List.of(columns[5].split(", ")) : List.of();
        return new BadRequest(
                columns[0], Requests.with(columns[1], columns[2].strip()), columns[3].strip(), columns[4], possible);
    }

    private static Stream<BadRequest> wholes() {
        String second = "," + person("b", "partner", "1980-05-01") + "," + person("c", "partner", "1980-05-01");
        return Stream.of(
                bad("no persons", "{\"maand\": \"2026-03\"}", "/personen", "Dit veld ontbreekt."),
                bad("an empty list of persons", about("2026-03", "", ""), "/personen", "Er is geen aanvrager."),
                bad("persons as an object", "{\"maand\": \"2026-03\", \"personen\": {}}", "/personen", "een lijst"),
                bad("two partners", about("2026-03", A + second, ""), "/personen/2/rol", "Er is al een partner."),
                bad("an endless id", withSecond("kind", "x".repeat(101)), "/personen/1/id", "hooguit 100 tekens"),
                bad("forty-one persons", crowd(41), "/personen", "Dit zijn er 41. Hooguit 40 kan."),
                bad("two hundred and one incomes", rich(201), "/inkomsten", "Dit zijn er 201. Hooguit 200 kan."),
                bad("a disregard of a child", disregardOf("kind"), "/vrijlating/0/persoon", "alleen van de aanvrager"),
                bad("one of a co-resident", disregardOf("medebewoner"), "/vrijlating/0/persoon", "alleen van de"),
                bad("an empty request", "", "", "De vraag is leeg."),
                bad("white space only", " \n ", "", "De vraag is leeg."),
                bad("a list for a request", "[]", "", "Hier hoort een object te staan"),
                bad("a word for a request", "\"maand\"", "", "Hier hoort een object te staan"),
                bad("null for a request", "null", "", "Hier hoort een object te staan"),
                bad("a request cut off", FULL.substring(0, 100), "", "Dit is geen geldige JSON"),
                bad("two requests", FULL + "\n" + FULL, "", "staat nog iets: regel 6, kolom 1."),
                bad("a pit without bottom", "[".repeat(100_000), "", "te diep genest"),
                bad("a number without end", "[" + "1".repeat(5_000) + "]", "", "een te lang getal"));
    }

    private static BadRequest bad(String name, String request, String pointer, String message) {
        return new BadRequest(name, request, pointer, message, List.of());
    }

    private static String withSecond(String role, String id) {
        return about("2026-03", A + "," + person(id, role, "1990-01-01"), "");
    }

    private static String disregardOf(String role) {
        String disregard = "[{'persoon': 'b', 'letter': 'n', 'maandenGebruikt': 0}]";
        return withSecond(role, "b").replaceFirst("}$", Requests.json(", 'vrijlating': " + disregard + "}"));
    }

    private static String crowd(int persons) {
        StringBuilder crowd = new StringBuilder(A);
        for (int i = 1; i < persons; i++) {
            crowd.append(',').append(person("k" + i, "kind", "2015-01-01"));
        }
        return about("2026-03", crowd.toString(), "");
    }

    private static String rich(int incomes) {
        return about("2026-03", A, String.join(",", Collections.nCopies(incomes, wage("a", "2026-03", "1"))));
    }

    @Override
    public String toString() {
        return name;
    }
}
