package pep.platform.bulk;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import pep.platform.digest.Sha256;
import pep.platform.schema.Migration;
import pep.platform.tenancy.Tenant;
import pep.platform.tenancy.TenantCollection;
import pep.platform.tenancy.TenantCollections;

/** Files whose rows are taken in the background, kept in parts until they are. */
public class SentParts {

  private static final String COLLECTION = "imports.parts";
  private static final int PART = 1 << 20;

  private final TenantCollection parts;

  public SentParts(TenantCollections collections) {
    this.parts = collections.of(COLLECTION);
  }

  /** Keeps a file, and gives its digest. */
  String keep(Tenant tenant, String importId, InputStream sent, Instant keptUntil)
      throws IOException {
    MessageDigest digest = Sha256.digest();
    InputStream in = new DigestInputStream(sent, digest);
    byte[] bytes = in.readNBytes(PART);
    for (int number = 0; bytes.length > 0; number++) {
      parts.insert(
          tenant,
          new Document("_id", id(importId, number))
              .append("importId", importId)
              .append("bytes", new Binary(bytes))
              .append("keptUntil", Date.from(keptUntil)));
      bytes = in.readNBytes(PART);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The file from its beginning; a part is fetched when it is come to. */
  InputStream open(Tenant tenant, String importId) {
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          private int number;
          private @Nullable Document next = part(0);

          private @Nullable Document part(int which) {
            return parts.findOne(tenant, Filters.eq("_id", id(importId, which)));
          }

          @Override
          public boolean hasMoreElements() {
            return next != null;
          }

          @Override
          public InputStream nextElement() {
            Document part = Objects.requireNonNull(next, "no more parts");
            next = part(++number);
            return new ByteArrayInputStream(part.get("bytes", Binary.class).getData());
          }
        });
  }

  void delete(Tenant tenant, String importId) {
    parts.delete(tenant, Filters.eq("importId", importId));
  }

  private static String id(String importId, int number) {
    return importId + "/" + number;
  }

  /** By import; what nobody took any more is deleted when its time is over. */
  public static Migration indexes() {
    return Migration.of(
        "2026-11-29-import-parts",
        database -> {
          var parts = database.getCollection(COLLECTION);
          parts.createIndex(Indexes.ascending("vendorId", "importId"));
          parts.createIndex(
              Indexes.ascending("keptUntil"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
        });
  }
}
