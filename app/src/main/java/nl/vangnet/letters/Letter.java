package nl.vangnet.letters;

import java.time.LocalDate;

/** A letter as it was sent. Everything in it is settled before it is drawn, so that it can be made again to the byte. */
public sealed interface Letter permits BenefitLetter, YearLetter {
    Head head();

    /** What it is about, in the language of the letter: its title and its heading. */
    String subject();

    /** Name of the file on the reader's computer, without personal data. */
    String fileName();

    /**
     * What stands above every letter.
     *
     * @param sent the day on the letter
     * @param reference names this letter to the municipality
     * @param demonstration whether it is about invented people, which it then says
     */
    record Head(Words words, Addressee addressee, LocalDate sent, String reference, boolean demonstration) {}
}
