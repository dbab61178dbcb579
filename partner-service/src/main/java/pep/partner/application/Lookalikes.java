package pep.partner.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import pep.partner.profile.Contact;
import pep.partner.profile.Partner;
import pep.partner.profile.Partners;
import pep.partner.profile.Profile;

/** Finds who may be the company that applies: partners, and others that apply. */
@Service
public class Lookalikes {

  private static final int MOST = 20;

  /** Domains that tell nothing of a company, for anybody has an address there. */
  private static final Set<String> ANYBODYS =
      Set.of(
          "gmail.com",
          "googlemail.com",
          "gmx.de",
          "gmx.net",
          "hotmail.com",
          "icloud.com",
          "outlook.com",
          "proton.me",
          "web.de",
          "yahoo.com");

  private final Partners partners;
  private final Applications applications;
  private final ApplicationForms forms;

  Lookalikes(Partners partners, Applications applications, ApplicationForms forms) {
    this.partners = partners;
    this.applications = applications;
    this.forms = forms;
  }

  /**
   * @param partnerId null where it applies itself
   * @param applicationId null where it is a partner
   * @param by what the two have in common: {@code name}, {@code domain} or {@code
   *     attributes.<code>}
   */
  public record Lookalike(
      @Nullable String partnerId, @Nullable String applicationId, String name, List<String> by) {}

  public List<Lookalike> of(Application application) {
    Profile profile = application.profile();
    String domain = domain(application.applicant());
    Map<String, Object> identifying = identifying(application);
    List<Lookalike> found = new ArrayList<>();
    for (Partner partner :
        partners.alike(application.tenant(), profile.name(), domain, identifying, MOST)) {
      if (!partner.id().equals(application.partnerId())) {
        List<String> by = common(profile, domain, identifying, partner.profile());
        found.add(new Lookalike(partner.id(), null, partner.profile().name(), by));
      }
    }
    for (Application other : applications.alike(application, MOST)) {
      List<String> by = common(profile, domain, identifying, other.profile());
      found.add(new Lookalike(null, other.id(), other.profile().name(), by));
    }
    return found;
  }

  private static @Nullable String domain(Applicant applicant) {
    String domain = applicant.domain();
    return ANYBODYS.contains(domain) ? null : domain;
  }

  private Map<String, Object> identifying(Application application) {
    Map<String, Object> identifying = new HashMap<>();
    for (AskedField asked :
        forms.get(application.tenant(), application.formId()).definition().asks()) {
      Object value = application.profile().attributes().get(asked.code());
      if (asked.namesAttribute() && asked.identifies() && value != null) {
        identifying.put(asked.code(), value);
      }
    }
    return identifying;
  }

  private static List<String> common(
      Profile profile, @Nullable String domain, Map<String, Object> identifying, Profile other) {
    List<String> by = new ArrayList<>();
    if (profile.name().equalsIgnoreCase(other.name())) {
      by.add("name");
    }
    if (domain != null && other.contacts().stream().anyMatch(each -> isAt(each, domain))) {
      by.add("domain");
    }
    identifying.forEach(
        (code, value) -> {
          if (value.equals(other.attributes().get(code))) {
            by.add(AskedField.ATTRIBUTES + code);
          }
        });
    return by;
  }

  private static boolean isAt(Contact contact, String domain) {
    return contact.email() != null
        && contact.email().toLowerCase(Locale.ROOT).endsWith("@" + domain);
  }
}
