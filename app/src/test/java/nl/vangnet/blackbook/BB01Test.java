package nl.vangnet.blackbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.vangnet.VangnetTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@VangnetTest
@BlackBook("BB01")
class BB01Test {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping pages;

    @Autowired
    private DSLContext sql;

    @Test
    void noPageAboutAClientTakesAFileSoMedicalDocumentsHaveNoPlaceToLand() {
        List<String> takingFiles = pages.getHandlerMethods().entrySet().stream()
                .filter(page -> Arrays.stream(page.getValue().getMethodParameters())
                        .map(MethodParameter::getParameterType)
                        .anyMatch(MultipartFile.class::isAssignableFrom))
                .flatMap(page -> page.getKey().getPatternValues().stream())
                .toList();

        assertThat(takingFiles).isNotEmpty().allMatch(path -> path.startsWith("/werk/loon"));
    }

    @Test
    void noTableHasAColumnForTheBytesOfADocument() {
        assertThat(sql.fetch("""
                        select table_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'bytea'
                            and table_name in ('dossier_words', 'exemption', 'work_capacity', 'activity', 'instrument', 'remark')
                        """)).isEmpty();
    }
}
