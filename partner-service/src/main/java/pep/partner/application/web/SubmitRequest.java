package pep.partner.application.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import pep.partner.application.Applicant;
import pep.partner.application.Entry;
import pep.partner.language.Language;
import pep.platform.validation.Code;
import pep.platform.validation.Country;
import pep.platform.validation.Name;

/**
 * What is entered into a form.
 *
 * @param name of who applies
 * @param email of who applies; a link is mailed to it
 * @param country ISO 3166-1 alpha-2
 */
record SubmitRequest(
    @NotNull @Name String company,
    @NotNull @Country String country,
    @NotNull @Name String name,
    @NotBlank @Email @Size(max = 254) String email,
    @Nullable Language language,
    @Size(max = 50) @Nullable SortedSet<@Code String> verticals,
    @Size(max = 50) @Nullable SortedSet<@Code String> capabilities,
    @Nullable Map<@Code String, Object> attributes) {

  Entry entry() {
    return new Entry(
        company,
        country,
        new Applicant(name, email, language == null ? Language.EN : language),
        verticals == null ? List.of() : List.copyOf(verticals),
        capabilities == null ? List.of() : List.copyOf(capabilities),
        attributes == null ? Map.of() : attributes);
  }
}
