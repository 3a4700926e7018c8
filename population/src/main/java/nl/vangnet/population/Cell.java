package nl.vangnet.population;

/** One combination of the variables whose published margins are met. Age, sex and education are those of the applicant. */
record Cell(
        AgeClass age,
        RegisteredForm form,
        Sex sex,
        Origin origin,
        Education education,
        DurationClass duration,
        boolean works) {}
