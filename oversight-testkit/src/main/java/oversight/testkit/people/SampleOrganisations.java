package oversight.testkit.people;

/** Organisations that are ready to use. */
public final class SampleOrganisations {

    private SampleOrganisations() {}

    /**
     * An invented organisation in the shape of Calderdale's published hierarchy, of the authority {@link SampleOrganisation#AUTHORITY}. It has
     * no history: every line holds always. For a change, a vacancy or an absence, go on from {@code calderdaleLike().toBuilder()}.
     *
     * <table>
     * <caption>Who is who; the names are invented</caption>
     * <tr><th>Reference</th><th>Post</th><th>Line manager</th></tr>
     * <tr><td>dcs-rowena</td><td>director</td><td>nobody</td></tr>
     * <tr><td>ad-idris</td><td>assistant-director</td><td>dcs-rowena</td></tr>
     * <tr><td>sm-farida</td><td>service-manager</td><td>ad-idris</td></tr>
     * <tr><td>sm-owen</td><td>youth-justice-service-manager, and no other</td><td>ad-idris</td></tr>
     * <tr><td>tm-amara</td><td>team-manager</td><td>sm-farida</td></tr>
     * <tr><td>tm-dilys</td><td>team-manager</td><td>sm-farida</td></tr>
     * <tr><td>sw-bilal</td><td>social-worker</td><td>tm-amara</td></tr>
     * <tr><td>sw-chidi</td><td>social-worker</td><td>tm-amara</td></tr>
     * <tr><td>sw-grace</td><td>social-worker</td><td>tm-dilys</td></tr>
     * <tr><td>sw-hana</td><td>social-worker</td><td>tm-dilys</td></tr>
     * <tr><td>fiw-joe</td><td>none: family intervention worker</td><td>tm-amara</td></tr>
     * <tr><td>pa-kezia</td><td>none: personal adviser</td><td>tm-dilys</td></tr>
     * <tr><td>iro-leon</td><td>none: reviewing officer, independent of the line</td><td>nobody</td></tr>
     * </table>
     *
     * <table>
     * <caption>Who is around which child; the children are invented</caption>
     * <tr><th>Child</th><th>allocated-worker</th><th>family-intervention-worker</th><th>personal-adviser</th><th>reviewing-officer</th></tr>
     * <tr><td>C-1042: nine, on a child protection plan</td><td>sw-bilal</td><td>fiw-joe</td><td>nobody</td><td>iro-leon</td></tr>
     * <tr><td>C-2077: sixteen, looked after</td><td>sw-grace</td><td>nobody</td><td>pa-kezia</td><td>iro-leon</td></tr>
     * <tr><td>C-3001: four, in need</td><td>sw-chidi</td><td>nobody</td><td>nobody</td><td>nobody</td></tr>
     * </table>
     *
     * @return the organisation; {@link People} has its people by name
     */
    public static SampleOrganisation calderdaleLike() {
        SampleOrganisationBuilder organisation = SampleOrganisation.builder();
        posts(organisation);
        lineManagers(organisation);
        caseTeams(organisation);
        return organisation.build();
    }

    private static void posts(SampleOrganisationBuilder organisation) {
        organisation.post("director").heldBy("dcs-rowena");
        organisation.post("assistant-director").heldBy("ad-idris");
        organisation.post("service-manager").heldBy("sm-farida");
        organisation.post("youth-justice-service-manager").heldBy("sm-owen");
        organisation.post("team-manager").heldBy("tm-amara");
        organisation.post("team-manager").heldBy("tm-dilys");
        organisation.post("social-worker").heldBy("sw-bilal");
        organisation.post("social-worker").heldBy("sw-chidi");
        organisation.post("social-worker").heldBy("sw-grace");
        organisation.post("social-worker").heldBy("sw-hana");
    }

    private static void lineManagers(SampleOrganisationBuilder organisation) {
        organisation.lineManager("ad-idris").is("dcs-rowena");
        organisation.lineManager("sm-farida").is("ad-idris");
        organisation.lineManager("sm-owen").is("ad-idris");
        organisation.lineManager("tm-amara").is("sm-farida");
        organisation.lineManager("tm-dilys").is("sm-farida");
        organisation.lineManager("sw-bilal").is("tm-amara");
        organisation.lineManager("sw-chidi").is("tm-amara");
        organisation.lineManager("fiw-joe").is("tm-amara");
        organisation.lineManager("sw-grace").is("tm-dilys");
        organisation.lineManager("sw-hana").is("tm-dilys");
        organisation.lineManager("pa-kezia").is("tm-dilys");
    }

    private static void caseTeams(SampleOrganisationBuilder organisation) {
        organisation.around("C-1042").role("allocated-worker").is("sw-bilal");
        organisation.around("C-1042").role("family-intervention-worker").is("fiw-joe");
        organisation.around("C-1042").role("reviewing-officer").is("iro-leon");
        organisation.around("C-2077").role("allocated-worker").is("sw-grace");
        organisation.around("C-2077").role("personal-adviser").is("pa-kezia");
        organisation.around("C-2077").role("reviewing-officer").is("iro-leon");
        organisation.around("C-3001").role("allocated-worker").is("sw-chidi");
    }
}
