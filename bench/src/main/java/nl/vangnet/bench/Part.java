package nl.vangnet.bench;

import java.nio.file.Path;
import nl.vangnet.income.CorrectedNorm;
import nl.vangnet.income.LatePayslip;
import nl.vangnet.letters.PrintedLetters;

/** What one measuring process does: {@code part demo home}. */
final class Part {
    private Part() {}

    public static void main(String[] arguments) {
        String part = arguments[0];
        Product.Work work = switch (part) {
            case "prepare" -> _ -> Report.progress(0);
            case "month" -> new WholeMonth();
            case "late" -> new LatePayslip();
            case "norm" -> new CorrectedNorm();
            case "whatif" -> new HoursOfWork();
            case "letters" -> new PrintedLetters();
            case "round" -> new WholeRound();
            case "night" -> new Nights();
            case "dossier" -> new PagesAtOnce();
            default -> throw new IllegalArgumentException("no part is called " + part);
        };
        Product.start(arguments[1], Path.of(arguments[2]), work);
    }
}
