package pep.partner.identity.server;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsent;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationConsentService;
import org.springframework.stereotype.Component;

/** Which scopes a user has let a client have. */
@Component
class Consents implements OAuth2AuthorizationConsentService {

  private final MongoTemplate mongo;

  Consents(MongoTemplate mongo) {
    this.mongo = mongo;
  }

  @Override
  public void save(OAuth2AuthorizationConsent consent) {
    Document id = id(consent.getRegisteredClientId(), consent.getPrincipalName());
    Document document =
        new Document("_id", id)
            .append(
                "authorities",
                consent.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList());
    collection().replaceOne(Filters.eq("_id", id), document, new ReplaceOptions().upsert(true));
  }

  @Override
  public void remove(OAuth2AuthorizationConsent consent) {
    collection()
        .deleteOne(
            Filters.eq("_id", id(consent.getRegisteredClientId(), consent.getPrincipalName())));
  }

  @Override
  public @Nullable OAuth2AuthorizationConsent findById(String clientId, String principalName) {
    Document found = collection().find(Filters.eq("_id", id(clientId, principalName))).first();
    if (found == null) {
      return null;
    }
    return OAuth2AuthorizationConsent.withId(clientId, principalName)
        .authorities(
            all ->
                found.getList("authorities", String.class).stream()
                    .map(SimpleGrantedAuthority::new)
                    .forEach(all::add))
        .build();
  }

  private static Document id(String clientId, String principalName) {
    return new Document("client", clientId).append("user", principalName);
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection("consents");
  }
}
