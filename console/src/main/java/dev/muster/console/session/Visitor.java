package dev.muster.console.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Who asks for this page; the {@link Gate} fills it in before any page is made. Nobody on the sign-in page. */
@Named
@RequestScoped
public class Visitor {
    private Visit visit;

    void admit(Visit admitted) {
        visit = admitted;
    }

    public boolean isSignedIn() {
        return visit != null;
    }

    public UUID getId() {
        return isSignedIn() ? visit.me().person().id() : null;
    }

    public Me getMe() {
        return isSignedIn() ? visit.me() : null;
    }

    public String getName() {
        return isSignedIn() ? visit.me().person().name() : "";
    }

    public String getInitials() {
        return isSignedIn() ? visit.me().initials() : "";
    }

    /** The colour of their chip, as everywhere else. */
    public int getHue() {
        return isSignedIn() ? Math.floorMod(getId().hashCode(), 8) : 0;
    }

    public ZoneId getZone() {
        return isSignedIn() ? visit.me().zone() : ZoneOffset.UTC;
    }

    public boolean isAdmin() {
        return isSignedIn() && "admin".equals(visit.me().person().role());
    }

    /** Admins are responders, too. */
    public boolean isResponder() {
        return isAdmin()
                || isSignedIn() && "responder".equals(visit.me().person().role());
    }

    public boolean isTeamManager() {
        return isSignedIn() && visit.me().teams().stream().anyMatch(Me.Membership::manager);
    }

    public String getSession() {
        return isSignedIn() ? visit.session() : null;
    }

    /** What forms must bring back. */
    public String getCsrf() {
        return isSignedIn() ? FormToken.of(visit.session()) : "";
    }

    /** A new key for a form that makes something: sent twice, it makes one. */
    public String getOnce() {
        return UUID.randomUUID().toString();
    }

    String token() {
        return isSignedIn() ? visit.token() : null;
    }
}
