package dev.muster.system.rights;

/** Who calls: nobody known, and one person of each kind. None of them holds a role in the incident they meet. */
enum Cast {
    NOBODY,
    STAKEHOLDER,
    /** A responder of another team. */
    OUTSIDER,
    MEMBER,
    MANAGER,
    ADMIN
}
