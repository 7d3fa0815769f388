package org.entente.code;

import java.util.List;
import org.entente.model.Annotated;
import org.entente.model.Claim;

/** One family of rules. Parties have words and spans only; the resolver says who they are. */
public interface ClaimRule {
    /** The claims it finds, in any order, with empty ids. */
    List<Claim> code(Annotated document);
}
