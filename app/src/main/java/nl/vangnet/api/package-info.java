/**
 * The machine interface: one month of assistance, calculated from what the asker states. Open, stateless, keeps and logs nothing.
 *
 * <p>{@code POST /v1/berekeningen} and {@code java -jar vangnet.jar bereken FILE.json [--taal en]} take the same JSON and give the same
 * bytes back; so do {@code POST /v1/correcties} and {@code verschil}, for the difference of two such requests ({@link
 * nl.vangnet.api.Comparison}). {@code POST /v1/wat-als} adds work to one ({@link nl.vangnet.api.WorkQuestion}). {@code GET
 * /v1/openapi.json} describes all in full (OpenAPI 3.1). The names below, of a calculation, stay as they are within {@code /v1}.
 *
 * <p><b>Request</b> (optional fields in parentheses)
 *
 * <ul>
 *   <li>{@code maand}: {@code 2026-07}, within the amounts that are known; ages are those on its first day
 *   <li>({@code bekendOp}): a moment; only amounts known by then are used; otherwise now
 *   <li>({@code gemeente}): whose premium and own rules to use; otherwise the law alone
 *   <li>({@code inrichting}): true when the unit stays in an institution
 *   <li>{@code personen}, at most 40: {@code id}, {@code rol} (aanvrager, partner, kind, medebewoner), {@code geboortedatum},
 *       ({@code medebewonerSoort}: gewoon, commercieel, student), ({@code rechthebbend}: false for a partner without right),
 *       ({@code kanNietOpOudersTerugvallen}: true for an applicant or partner of 18, 19 or 20 who was granted the supplement of art. 20(3))
 *   <li>({@code inkomsten}), at most 200: {@code persoon}, {@code soort} (loon, uitkering, alimentatie, pensioen,
 *       vrijwilligersvergoeding, overig), {@code maand} or {@code van} and {@code tot} (the last day), at most a year, {@code nettoBedrag}
 *   <li>({@code vrijlating}): {@code persoon}, {@code letter} of art. 31(2) (n, r, y, z, aa), {@code maandenGebruikt} before this
 *       month (of r those in a row since it began). A letter that is not listed is not granted; r comes after six months of n, aa after
 *       twelve of z, which are then listed too
 * </ul>
 *
 * <p><b>Answer</b>: {@code maand}, {@code status} (vastgesteld, onbeslist), {@code norm}, {@code meegeteldInkomen}, {@code uitkering},
 * {@code vakantietoeslag}, {@code uitbetaling}, {@code premie}, {@code onzeker} (sentences), {@code uitleg} and, where a municipality was
 * named, {@code uitlegPremie}: trees of {@code regel}, {@code tekst}, {@code artikel}, {@code url}, {@code bedrag}, {@code waarde},
 * {@code bronnen}, {@code onderdelen}. Amounts are texts with two decimals, null where undecided.
 *
 * <p><b>Wrong request</b>: status 400 (exit code 2), a problem of RFC 9457 with every fault in {@code fouten}: {@code pointer},
 * {@code melding} and, where it is a list, {@code mogelijk}. Over 256 kB: 413. No JSON: 415. Texts are Dutch, or English on {@code
 * Accept-Language: en} or {@code --taal en}.
 */
@NullMarked
package nl.vangnet.api;

import org.jspecify.annotations.NullMarked;
