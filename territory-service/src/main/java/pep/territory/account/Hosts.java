package pep.territory.account;

import com.google.common.net.InternetDomainName;
import java.net.IDN;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whose a web or mail host is: the name below a public suffix (publicsuffix.org), which its owner
 * alone may give out. Hosts that many customers share, {@code shared-hosts.txt}, are nobody's.
 */
final class Hosts {

  private static final Pattern BEFORE_HOST =
      Pattern.compile("^([a-z][a-z0-9+.-]*:)?(//)?([^/@]*@)?");
  private static final Pattern AFTER_HOST = Pattern.compile("[/:?#].*$");
  private static final Set<String> SHARED = new HashSet<>(Tables.lines("shared-hosts.txt"));

  private Hosts() {}

  /** The owner's domain, in ASCII; empty if the text names none, or one that says nothing. */
  static String owner(String text) {
    String host = BEFORE_HOST.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    host = AFTER_HOST.matcher(host).replaceFirst("");
    if (host.indexOf('.') < 1) {
      return "";
    }
    try {
      InternetDomainName name = InternetDomainName.from(IDN.toASCII(host));
      if (name.isPublicSuffix() || SHARED.contains(name.toString())) {
        return "";
      }
      InternetDomainName owned =
          name.isUnderPublicSuffix() ? name.topPrivateDomain() : withoutWww(name);
      String domain = owned.toString();
      boolean shared = SHARED.contains(domain) || SHARED.contains(owned.parts().getFirst() + ".");
      return shared ? "" : domain;
    } catch (IllegalArgumentException notADomain) {
      return "";
    }
  }

  /** A domain under an ending that nobody has registered, as in examples and in houses. */
  private static InternetDomainName withoutWww(InternetDomainName name) {
    return name.parts().getFirst().equals("www") ? name.parent() : name;
  }
}
