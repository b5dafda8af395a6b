// Generated from the API by `npm run contract`; do not edit.
/* eslint-disable */
export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service and its database answer */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with name and password */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-ins/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End the sign-in of this device */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as one of the invented people; only where demo data is shown */
        post: operations["signInToDemo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is here, signed in or not */
        get: operations["visit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one's own display name and language */
        patch: operations["changeMe"];
        trace?: never;
    };
    "/api/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's own password; every other device is signed out */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Act in another of one's organisations */
        put: operations["changeOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices on which one is signed in */
        get: operations["listMySignIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sign-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign one of one's own devices out */
        delete: operations["endMySignIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a code invites to */
        post: operations["lookUpInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation: choose a name and a password, and be signed in */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of this organisation */
        get: operations["listPeople"];
        put?: never;
        /** Add a person to this organisation; an invitation is made for her */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a person's membership; her devices are signed out */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        /** Change a person's role; her devices are signed out */
        patch: operations["changeRole"];
        trace?: never;
    };
    "/api/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Show a person's invitation, to print or hand over */
        get: operations["showInvitation"];
        put?: never;
        /** Make a person a new invitation: for who lost the first, or forgot her password */
        post: operations["renewInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Merges of the last thirty days that can be taken back */
        get: operations["listMerges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make another person one with this one, who stays, with everything both have */
        post: operations["mergePersons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a merge back: two persons again, each with what was hers */
        delete: operations["undoMerge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what in this organisation, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The modules of this organisation and those shared with the network */
        get: operations["listModules"];
        put?: never;
        /** Begin a module */
        post: operations["createModule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A module with its units: the draft of one's own, the published version of others' */
        get: operations["findModule"];
        put?: never;
        post?: never;
        /** Delete a module that was never published */
        delete: operations["deleteModule"];
        options?: never;
        head?: never;
        /** Change a module's title, summary, audience or sources */
        patch: operations["changeModule"];
        trace?: never;
    };
    "/api/modules/{id}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say who sees a module and who may adapt it */
        put: operations["shareModule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/unit-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Put a module's units in order */
        put: operations["orderUnits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A module's test, evaluation and follow-up form */
        get: operations["findPapers"];
        /** Change a module's test, evaluation and follow-up form */
        put: operations["changePapers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/supplies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything to bring to the sessions of a module, activity by activity */
        get: operations["listSupplies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the draft as the next version */
        post: operations["publishModule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A module's published versions, newest first */
        get: operations["listModuleVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** In what two versions of a module differ, or a version and the draft */
        get: operations["compareVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a unit to the end of a module */
        post: operations["createUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit with both its faces: lesson and session plan */
        get: operations["findUnit"];
        put?: never;
        post?: never;
        /** Delete a unit from the draft; published versions keep it */
        delete: operations["deleteUnit"];
        options?: never;
        head?: never;
        /** Save what changed in a unit */
        patch: operations["changeUnit"];
        trace?: never;
    };
    "/api/units/{id}/translations/{language}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parts of a translation whose base text changed since they were translated */
        get: operations["listStaleParts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Say of a translation that it was read, or that parts of it need no change */
        patch: operations["changeTranslation"];
        trace?: never;
    };
    "/api/materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pictures, recordings and documents of this organisation and of the network, newest first */
        get: operations["listMaterials"];
        put?: never;
        /** Make a material of a finished upload */
        post: operations["createMaterial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/materials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A material and where it is used */
        get: operations["findMaterial"];
        put?: never;
        post?: never;
        /** Delete a material that no unit shows */
        delete: operations["deleteMaterial"];
        options?: never;
        head?: never;
        /** Change a material's title, alternative text or transcript */
        patch: operations["changeMaterial"];
        trace?: never;
    };
    "/api/materials/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a material; of a recording also the part that a Range header asks for */
        get: operations["readMaterial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/adaptations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a module of one's own from the newest version of another */
        post: operations["adaptModule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/lineage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a module comes from, and what was made from that */
        get: operations["findLineage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/upstream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the original of an adaptation changed since */
        get: operations["findUpstream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/upstream/{originUnitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take what the original changed in one unit, or leave it */
        post: operations["takeUpstreamUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search modules, units and lessons by their words */
        get: operations["searchModules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/guide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A module's guide for facilitators, or that of one unit, as PDF */
        get: operations["printGuide"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/handouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A module's handouts for participants, or those of one unit, as PDF */
        get: operations["printHandouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a module of an uploaded archive, Common Cartridge, Moodle backup or Markdown file */
        post: operations["importModule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/modules/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A module as one archive: JSON, Markdown and media with checksums */
        get: operations["packModule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/roster/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look up whom of a roster the organisation knows already; nothing is written */
        post: operations["checkRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/roster": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enrol the people of a roster, all or none; who is known already joins as who she is */
        post: operations["enterRoster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/walk-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enrol somebody at the door of a session, present; the rest is asked later */
        post: operations["addWalkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolments/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open how a participant is reached; who opened it is written down */
        get: operations["openContact"];
        /** Change how a participant is reached */
        put: operations["changeContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of a training who may stand twice among the organisation's people */
        get: operations["listDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/application-form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a training asks of those who apply for it */
        get: operations["findApplicationForm"];
        /** Change what a training asks of those who apply, open or close it */
        put: operations["saveApplicationForm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those who applied for a training */
        get: operations["listApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/applications/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How those accepted so far compare with all who applied, and how many places are left */
        get: operations["showBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/applications/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, waitlist or decline those who applied, or take that back */
        post: operations["decideApplications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An application with its answers and scores */
        get: operations["findApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one who applied can be reached; who looks is written down */
        get: operations["showApplicationContact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/{id}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Score an application by the training's criteria */
        put: operations["scoreApplication"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/application-forms/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The form with which people apply for a training */
        post: operations["lookUpApplicationForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply for a training */
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What has become of one's application */
        post: operations["lookUpApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw one's application, or one's place */
        post: operations["withdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applications/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one's withdrawal back, while applications are taken */
        post: operations["returnApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The trainings of this organisation, newest first */
        get: operations["listTrainings"];
        put?: never;
        /** Plan a training */
        post: operations["createTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A training with the modules it teaches */
        get: operations["findTraining"];
        put?: never;
        post?: never;
        /** Delete a training that has no people and no sessions */
        delete: operations["deleteTraining"];
        options?: never;
        head?: never;
        /** Change a training */
        patch: operations["changeTraining"];
        trace?: never;
    };
    "/api/trainings/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a training, let it run, cancel it, or take that back */
        post: operations["moveTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/modules/{moduleId}/newest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a training to the newest version of one of its modules */
        post: operations["moveToNewestVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/facilitators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can run a session */
        get: operations["listFacilitators"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A training's schedule, in order of time */
        get: operations["listSessions"];
        put?: never;
        /** Schedule a session */
        post: operations["createSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make, change and delete many sessions at once, all or none; answers the whole schedule */
        put: operations["changeSchedule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a session at which no attendance was taken */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        /** Move or change a session */
        patch: operations["changeSession"];
        trace?: never;
    };
    "/api/trainings/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who takes part in a training */
        get: operations["listEnrolments"];
        put?: never;
        /** Enrol people by name; each gets an account and a one-use invitation */
        post: operations["enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is known of a participant, withdraw her or take her back */
        patch: operations["changeEnrolment"];
        trace?: never;
    };
    "/api/trainings/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitations of a training's participants, to print */
        get: operations["listInvitations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/completion-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a training asks of those who are to complete it */
        get: operations["findCompletionRule"];
        /** Change what a training asks of those who are to complete it */
        put: operations["changeCompletionRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where everybody in a training stands by its rule, those at risk first */
        get: operations["showCompletion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a training: who has done what its rule asks has completed it */
        post: operations["completeTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a training's completion back */
        post: operations["reopenTraining"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A session's attendance sheet: everybody who takes part, with the mark that counts */
        get: operations["showAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/attendance/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every mark of one person at a session: who recorded it, how, when it was made and when it came */
        get: operations["listMarks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record marks; a correction is another mark */
        post: operations["recordMarks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions around now at which I can check in, and what I have sent */
        get: operations["listCheckIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that I, or somebody beside me, am there; a wrong code is answered as such, and counted */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/check-in-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open check-in at a session; what waited for it is judged again */
        post: operations["openCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-in-windows/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close check-in */
        post: operations["closeCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/attendance/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Attendance as a table: people, a page of them by name, and every session */
        get: operations["showMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/attendance/spreadsheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole attendance of a training as a spreadsheet */
        get: operations["exportAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/attendance/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole attendance of a training as PDF, A4 across */
        get: operations["printAttendance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/sign-in-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A day's sign-in sheet as PDF: everybody with a box for each signature, empty rows for who comes besides */
        get: operations["printSignInSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Scans and photos of a training's sign-in sheets, by day */
        get: operations["listEvidence"];
        put?: never;
        /** Attach a scan or photo, a finished upload, to a day or session of a training */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a scan or photo; that it was read is written down */
        get: operations["readEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a scan or photo; it can be brought back for thirty days */
        delete: operations["removeEvidence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/evidence/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a removed scan or photo back */
        post: operations["restoreEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/mark-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Files from which marks of a training were taken, newest first */
        get: operations["listMarkImports"];
        put?: never;
        /** Record what a file says of who was there, all of it or nothing */
        post: operations["importMarks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/mark-imports/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who of those enrolled the people in a file may be; nothing is written */
        post: operations["matchPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The published versions of a training's schedule, newest first */
        get: operations["listReleases"];
        put?: never;
        /** Publish the schedule: everybody whom a change concerns is told of it */
        post: operations["publishRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/releases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A published version of a schedule, and what changed since another */
        get: operations["findRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/next-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What publishing the schedule now would change, and for whom */
        get: operations["previewRelease"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one was told about one's trainings, newest first */
        get: operations["listMyMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that messages were read */
        post: operations["readMyMessages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one's own calendar is read */
        get: operations["findMyCalendar"];
        /** Make an address for one's own calendar; an earlier one stops working */
        put: operations["makeMyCalendar"];
        post?: never;
        /** Take the address of one's own calendar back */
        delete: operations["removeMyCalendar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{code}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's sessions for her calendar program, by a secret address */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A session as a file for any calendar */
        get: operations["downloadSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A training's agenda for participants or for facilitators, as PDF */
        get: operations["printAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/public-agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of a training's schedule anybody may see */
        get: operations["findPublicAgenda"];
        /** Decide what of a training's schedule anybody may see */
        put: operations["changePublicAgenda"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agendas/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public part of a schedule, by its address */
        get: operations["readAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agendas/{code}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The public part of a schedule for any calendar program */
        get: operations["readAgendaCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a training meets online */
        get: operations["findMeetings"];
        /** Say where a training meets online */
        put: operations["changeMeetings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/meeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The way into an online session: the address from a quarter of an hour before it to its end */
        get: operations["joinMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/timetable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a training's schedule goes by: hours, groups, guests, the order of units, who is there when */
        get: operations["findTimetable"];
        /** Change the hours, groups, guests and the order of units */
        put: operations["changeTimetable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose a first draft of the schedule, or say why there is none; nothing is saved */
        post: operations["draftSchedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When facilitators and guests can be there, and the links by which they say so */
        get: operations["listAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/availability/{whoId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note when a facilitator or guest can be there, or forget it */
        put: operations["changeAvailability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/availability/{whoId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a link for a facilitator or guest; an earlier one of hers no longer works */
        post: operations["makeAvailabilityLink"];
        /** Revoke a link; what was said by it stays */
        delete: operations["revokeAvailabilityLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/availability/look-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The days that somebody is asked about, and what she said last */
        post: operations["lookUpAvailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/availability/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say when one can be there */
        post: operations["answerAvailability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own trainings, sessions and lessons */
        get: operations["home"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/lessons/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A lesson in one language, with one's own progress */
        get: operations["findLesson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/lessons/{unitId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a check question */
        post: operations["answerCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/lessons/{unitId}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a lesson was read to its end */
        post: operations["finishLesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people think of a training, once at least five have said */
        get: operations["summariseFeedback"];
        put?: never;
        /** Say what one thinks of a training, without being known by it */
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/feedback/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one gave feedback on a training */
        get: operations["findMyFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/consent-wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words on which consent is decided, one use each */
        get: operations["listWordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/testimonials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories of a training that may be used, with what for */
        get: operations["listUsableTestimonials"];
        put?: never;
        /** Tell one's story, with a decision on each use */
        post: operations["writeTestimonial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/testimonials/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own stories of a training */
        get: operations["listMyTestimonials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/testimonials/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Decide anew on one use of one's story */
        put: operations["decideConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/testimonials/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw one's story altogether */
        delete: operations["withdrawTestimonial"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/outcomes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came of a training */
        get: operations["findOutcomes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trainings/{id}/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a spreadsheet of a training's outcomes */
        post: operations["askForExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a spreadsheet is ready */
        get: operations["findExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a spreadsheet */
        get: operations["downloadExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthReply: {
            /** @enum {string} */
            status: "ok";
        };
        SignInRequest: {
            /** @description The name chosen when accepting the invitation. */
            name: string;
            password: string;
        };
        PersonReply: {
            id: string;
            displayName: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            version: number;
        };
        OrganisationReply: {
            id: string;
            name: string;
        };
        MyOrganisationReply: {
            id: string;
            name: string;
            /**
             * @description The person's role there.
             * @enum {string}
             */
            role: "facilitator" | "participant" | "staff" | "administrator";
        };
        Me: {
            person: components["schemas"]["PersonReply"];
            /** @description The organisation in which she acts now. */
            organisation: components["schemas"]["OrganisationReply"];
            /**
             * @description Her role in it.
             * @enum {string}
             */
            role: "facilitator" | "participant" | "staff" | "administrator";
            /** @description All organisations that she belongs to. */
            organisations: components["schemas"]["MyOrganisationReply"][];
        };
        DemoSignInRequest: {
            /**
             * @description `outsider` is staff of another organisation.
             * @enum {string}
             */
            as: "participant" | "facilitator" | "staff" | "administrator" | "outsider";
        };
        VisitReply: {
            /** @description Null when nobody is signed in. */
            me: components["schemas"]["Me"] | null;
            /** @description Whether this installation shows example data and lets anybody choose a role. */
            demo: boolean;
        };
        ChangeMeRequest: {
            displayName: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            /** @description The version that the edit started from. */
            version: number;
        };
        ChangePasswordRequest: {
            current: string;
            next: string;
        };
        ChangeOrganisationRequest: {
            organisationId: string;
        };
        SignInReply: {
            id: string;
            /** @description The day on which it was opened. */
            openedOn: string;
            lastUsedOn: string;
            /** @description Kind of device, e.g. `Android · Chrome`. */
            device: string;
            /** @description Whether it is the one that asks. */
            current: boolean;
        };
        SignInList: {
            items: components["schemas"]["SignInReply"][];
        };
        LookUpInvitationRequest: {
            /** @description As printed or read aloud; spaces, hyphens and case do not matter. */
            code: string;
        };
        OpenInvitationReply: {
            displayName: string;
            /** @description Name of the organisation that invites. */
            organisation: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            /** @description A sign-in name to start from: her own if she has one already. */
            suggestedName: string;
        };
        AcceptInvitationRequest: {
            /** @description As printed or read aloud; spaces, hyphens and case do not matter. */
            code: string;
            /** @description The name to sign in with from now on. */
            name: string;
            password: string;
        };
        MemberReply: {
            /** @description Id of the person. */
            id: string;
            displayName: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            /** @enum {string} */
            role: "facilitator" | "participant" | "staff" | "administrator";
            /** @description Whether she has accepted an invitation and can sign in. */
            joined: boolean;
            /** @description Version of her membership. */
            version: number;
        };
        MemberPage: {
            items: components["schemas"]["MemberReply"][];
            total: number;
            page: number;
            size: number;
        };
        AddPersonRequest: {
            id: string;
            displayName: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            /** @enum {string} */
            role: "participant" | "facilitator" | "staff" | "administrator";
        };
        ChangeRoleRequest: {
            /** @enum {string} */
            role: "participant" | "facilitator" | "staff" | "administrator";
            /** @description The version that the edit started from. */
            version: number;
        };
        InvitationReply: {
            personId: string;
            displayName: string;
            /** @description One-use code, `XXXX-XXXX-XXXX`; null once used or expired. */
            code: string | null;
            /** @description Path that opens the invitation, with the code in its fragment, which no server sees. */
            link: string | null;
            /** @description The last day on which it can be used. */
            expiresOn: string;
            used: boolean;
        };
        MergeReply: {
            id: string;
            keptId: string;
            /** @description Display name of who stayed; empty when she has been merged herself since. */
            kept: string;
            mergedId: string;
            /** @description Display name of who was merged into her. */
            merged: string;
            /** @description Display name of who did it. */
            mergedBy: string;
            /** @description When, UTC. */
            mergedAt: string;
            /** @description Until when it can be taken back, UTC. */
            undoableUntil: string;
        };
        MergeList: {
            items: components["schemas"]["MergeReply"][];
        };
        MergePersonsRequest: {
            id: string;
            /** @description Who is the same person, and is there no more afterwards. */
            mergedId: string;
        };
        AuditEntryReply: {
            id: string;
            /** @description When, UTC. */
            at: string;
            /** @description Display name of who did it; empty when she has been erased. */
            person: string;
            /** @description What was done, a code such as `role-changed`. */
            action: string;
            /** @description Display name of the person it was done to, when it was done to one. */
            subject: string | null;
        };
        AuditPage: {
            items: components["schemas"]["AuditEntryReply"][];
            total: number;
            page: number;
            size: number;
        };
        LocalTextDto: {
            en?: string;
            ru?: string;
            ky?: string;
        };
        ModuleRow: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            summary: components["schemas"]["LocalTextDto"];
            /** @enum {string} */
            baseLanguage: "en" | "ru" | "ky";
            /** @description Name of the organisation that keeps it; empty for the starter library and where it may not be known. */
            organisation: string;
            /** @description Whether it belongs to one's own organisation and may be changed. */
            own: boolean;
            /** @enum {string} */
            sharing: "private" | "organisation" | "network";
            /** @enum {string} */
            status: "changed" | "draft" | "published";
            /** @description Number of the published version, null while there is none. */
            publishedNumber: number | null;
            units: number;
            /** @description Planned minutes of all its units. */
            minutes: number;
            /** @description Languages in which every unit is whole. */
            languages: ("en" | "ru" | "ky")[];
            /** @description Title of the module that it was adapted from; null for one that was made from nothing. */
            adaptedFrom: components["schemas"]["LocalTextDto"] | null;
            /** @description For whom it was adapted. */
            targetGroup: string;
            /** @description Adaptations of it, of every generation, that one may see. */
            adaptations: number;
            /** @description When it was last changed, UTC. */
            updatedAt: string;
        };
        ModulePage: {
            items: components["schemas"]["ModuleRow"][];
            total: number;
            page: number;
            size: number;
        };
        CreateModuleRequest: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            summary: components["schemas"]["LocalTextDto"];
            /** @description For whom it is meant. */
            audience: components["schemas"]["LocalTextDto"];
            /**
             * @description The language it is written in first; others are translations.
             * @enum {string}
             */
            baseLanguage: "en" | "ru" | "ky";
        };
        AncestorDto: {
            moduleId: string;
            title: components["schemas"]["LocalTextDto"];
            /** @description Empty for the starter library. */
            organisation: string;
            /** @description Number of the version that was taken. */
            number: number;
            /** @description When that version was published, UTC. */
            publishedAt: string;
        };
        UpstreamStateDto: {
            moduleId: string;
            /** @description Number of its newest version. */
            number: number;
            /** @description Units that changed, came or went there since they were taken. */
            unitsBehind: number;
        };
        MethodMinutesDto: {
            /** @enum {string} */
            method: "theory" | "role-play" | "discussion" | "group-work" | "case-study" | "energiser" | "practice" | "reflection";
            minutes: number;
        };
        ReviewDto: {
            /** @description Name of who read it; empty for the starter library. */
            name: string;
            /** @description UTC. */
            at: string;
        };
        TranslationDto: {
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            /** @description Parts that the base language has. */
            parts: number;
            /** @description Of these, parts that this language has whole. */
            translated: number;
            /** @description Parts whose base text changed since they were translated: `title`, `objectives`, `lesson/<block>`, `plan/<activity>`. */
            stale: string[];
            missing: string[];
            /** @description Who read it and found it right; null while nobody has, and again when it changed. */
            review: components["schemas"]["ReviewDto"] | null;
        };
        UnitRow: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            /** @description Planned length in minutes. */
            minutes: number;
            /** @description Minutes of all activities together. */
            planned: number;
            blocks: number;
            checks: number;
            activities: number;
            /** @description Minutes by method. */
            mix: components["schemas"]["MethodMinutesDto"][];
            translations: components["schemas"]["TranslationDto"][];
        };
        ModuleReply: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            summary: components["schemas"]["LocalTextDto"];
            audience: components["schemas"]["LocalTextDto"];
            sources: string[];
            /** @enum {string} */
            baseLanguage: "en" | "ru" | "ky";
            /** @description Name of the organisation that keeps it; empty for the starter library. */
            organisation: string;
            own: boolean;
            /** @enum {string} */
            sharing: "private" | "organisation" | "network";
            /** @enum {string} */
            adaptableBy: "private" | "organisation" | "network";
            /** @description Whether one may make an adaptation of it now: it is published, and one is among those it is open to. */
            mayAdapt: boolean;
            publishedNumber: number | null;
            publishedAt: string | null;
            /** @description Whether the draft differs from the published version. */
            changedSince: boolean;
            /** @description The modules that it comes from, from the first one on. */
            lineage: components["schemas"]["AncestorDto"][];
            targetGroup: string;
            /** @description Why it was adapted. */
            reason: string;
            /** @description Adaptations of it, of every generation, that one may see. */
            adaptations: number;
            upstream: components["schemas"]["UpstreamStateDto"] | null;
            /** @description Which papers it has. */
            papers: ("test" | "evaluation" | "followUp")[];
            version: number;
            units: components["schemas"]["UnitRow"][];
        };
        ChangeModuleRequest: {
            title: components["schemas"]["LocalTextDto"];
            summary: components["schemas"]["LocalTextDto"];
            audience: components["schemas"]["LocalTextDto"];
            /** @description Where its facts come from, a work each. */
            sources: string[];
            /** @description The version that the edit started from. */
            version: number;
        };
        ShareModuleRequest: {
            /**
             * @description Who sees it; the network sees published versions only.
             * @enum {string}
             */
            sharing: "private" | "organisation" | "network";
            /**
             * @description Who may make an adaptation of it, among those who see it.
             * @enum {string}
             */
            adaptableBy: "private" | "organisation" | "network";
            /** @description The module's version that the edit started from. */
            version: number;
        };
        UnitOrderRequest: {
            /** @description All units of the module, in their new order. */
            unitIds: string[];
            /** @description The module's version that the edit started from. */
            version: number;
        };
        InlineDto: {
            text: string;
            bold?: boolean;
            italic?: boolean;
            /** @description An http or https address. */
            link?: string;
        };
        RichTextBlockDto: {
            items?: components["schemas"]["InlineDto"][][];
            /** @enum {string} */
            type: "paragraph" | "heading" | "bulletList" | "orderedList";
            /**
             * @description Of a heading.
             * @enum {number}
             */
            level?: 2 | 3;
            content?: components["schemas"]["InlineDto"][];
        };
        RichTextDto: {
            /** @enum {string} */
            type: "doc";
            content: components["schemas"]["RichTextBlockDto"][];
        };
        LocalRichTextDto: {
            en?: components["schemas"]["RichTextDto"];
            ru?: components["schemas"]["RichTextDto"];
            ky?: components["schemas"]["RichTextDto"];
        };
        ChoiceDto: {
            /** @description Unique within the question; never changes. */
            id: string;
            text: components["schemas"]["LocalTextDto"];
            isRight: boolean;
            /** @description Shown once it has been chosen. */
            explanation: components["schemas"]["LocalTextDto"];
        };
        OrderItemDto: {
            id: string;
            text: components["schemas"]["LocalTextDto"];
        };
        MatchPairDto: {
            id: string;
            left: components["schemas"]["LocalTextDto"];
            right: components["schemas"]["LocalTextDto"];
        };
        LocalListDto: {
            en?: string[];
            ru?: string[];
            ky?: string[];
        };
        WorksheetFieldDto: {
            id: string;
            label: components["schemas"]["LocalTextDto"];
            hint: components["schemas"]["LocalTextDto"];
            /** @description Of a table; empty for a text. */
            columns: components["schemas"]["LocalListDto"];
        };
        BlockDto: {
            /** @description Unique within the unit; never changes: progress hangs on it. */
            id: string;
            /** @enum {string} */
            kind: "text" | "safety" | "reflection" | "check" | "picture" | "audio" | "video" | "download" | "worksheet";
            text?: components["schemas"]["LocalRichTextDto"];
            /**
             * @description How a check question is answered.
             * @enum {string}
             */
            form?: "single" | "multiple" | "order" | "match";
            question?: components["schemas"]["LocalTextDto"];
            /** @description Of the forms `single` and `multiple`. */
            choices?: components["schemas"]["ChoiceDto"][];
            /** @description Of the form `order`, in the right order. */
            items?: components["schemas"]["OrderItemDto"][];
            /** @description Of the form `match`. */
            pairs?: components["schemas"]["MatchPairDto"][];
            /** @description Of the forms `order` and `match`: shown once it has been answered. */
            explanation?: components["schemas"]["LocalTextDto"];
            /** @description Id of the material, a language each where it has words in it. */
            material?: components["schemas"]["LocalTextDto"];
            title?: components["schemas"]["LocalTextDto"];
            /** @description A picture's alternative text, a recording's transcript. */
            alternative?: components["schemas"]["LocalTextDto"];
            introduction?: components["schemas"]["LocalTextDto"];
            fields?: components["schemas"]["WorksheetFieldDto"][];
        };
        TestQuestionDto: {
            /** @description The unit whose objective it covers; null when it covers the module as a whole. */
            unitId: string | null;
            /** @description A block of the kind `check`. */
            check: components["schemas"]["BlockDto"];
        };
        TestPaperDto: {
            title: components["schemas"]["LocalTextDto"];
            introduction: components["schemas"]["LocalTextDto"];
            questions: components["schemas"]["TestQuestionDto"][];
        };
        FormQuestionDto: {
            id: string;
            /** @enum {string} */
            kind: "scale" | "choice" | "text";
            question: components["schemas"]["LocalTextDto"];
            /** @description Of a scale: what 1 means. */
            low?: components["schemas"]["LocalTextDto"];
            /** @description Of a scale: what 5 means. */
            high?: components["schemas"]["LocalTextDto"];
            choices?: components["schemas"]["OrderItemDto"][];
            /** @description Of a choice: whether more than one may be ticked. */
            several?: boolean;
        };
        FormPaperDto: {
            title: components["schemas"]["LocalTextDto"];
            introduction: components["schemas"]["LocalTextDto"];
            questions: components["schemas"]["FormQuestionDto"][];
        };
        PapersReply: {
            /** @description The module's version. */
            version: number;
            /** @description Asked before the training and again after it. */
            test: components["schemas"]["TestPaperDto"] | null;
            /** @description Asked at the end of the training. */
            evaluation: components["schemas"]["FormPaperDto"] | null;
            /** @description Asked months later. */
            followUp: components["schemas"]["FormPaperDto"] | null;
        };
        ChangePapersRequest: {
            /** @description The module's version that the edit started from. */
            version: number;
            /** @description Asked before the training and again after it. */
            test: components["schemas"]["TestPaperDto"] | null;
            /** @description Asked at the end of the training. */
            evaluation: components["schemas"]["FormPaperDto"] | null;
            /** @description Asked months later. */
            followUp: components["schemas"]["FormPaperDto"] | null;
        };
        SupplyDto: {
            unitId: string;
            unitTitle: components["schemas"]["LocalTextDto"];
            activityTitle: components["schemas"]["LocalTextDto"];
            /** @description Things to bring, by language. */
            things: components["schemas"]["LocalListDto"];
        };
        SupplyList: {
            items: components["schemas"]["SupplyDto"][];
        };
        PublishRequest: {
            /** @description What changed, for those who teach from it. */
            note: string;
            /** @description The module's version that is published. */
            version: number;
        };
        ModuleVersionRow: {
            id: string;
            number: number;
            note: string;
            publishedAt: string;
            /** @description Display name; empty for the starter library. */
            publishedBy: string;
        };
        ModuleVersionList: {
            items: components["schemas"]["ModuleVersionRow"][];
        };
        TextDifferenceDto: {
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            before: string;
            after: string;
        };
        PartFactsDto: {
            minutes?: number;
            /** @enum {string} */
            method?: "theory" | "role-play" | "discussion" | "group-work" | "case-study" | "energiser" | "practice" | "reflection";
            /** @enum {string} */
            grouping?: "everyone" | "small-groups" | "pairs" | "alone";
            /** @description Of a check question: its right answers. */
            right?: string[];
        };
        DifferenceDto: {
            unitId: string;
            unitTitle: components["schemas"]["LocalTextDto"];
            /** @description `title`, `objectives`, `lesson/<block>` or `plan/<activity>`; null for the whole unit. */
            part: string | null;
            /** @enum {string} */
            kind: "added" | "removed" | "changed" | "moved";
            texts: components["schemas"]["TextDifferenceDto"][];
            factsBefore: components["schemas"]["PartFactsDto"];
            factsAfter: components["schemas"]["PartFactsDto"];
        };
        DifferenceList: {
            items: components["schemas"]["DifferenceDto"][];
        };
        CreateUnitRequest: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
        };
        ActivityDto: {
            id: string;
            /** @enum {string} */
            method: "theory" | "role-play" | "discussion" | "group-work" | "case-study" | "energiser" | "practice" | "reflection";
            minutes: number;
            /** @enum {string} */
            grouping: "everyone" | "small-groups" | "pairs" | "alone";
            title: components["schemas"]["LocalTextDto"];
            instructions: components["schemas"]["LocalRichTextDto"];
            materials: components["schemas"]["LocalListDto"];
            debrief: components["schemas"]["LocalRichTextDto"];
            /** @description For the facilitator alone. */
            notes: components["schemas"]["LocalRichTextDto"];
        };
        UsedMaterialDto: {
            id: string;
            kind: string;
            name: string;
            mediaType: string;
            bytes: number;
            width: number | null;
            height: number | null;
        };
        UnitReply: {
            id: string;
            moduleId: string;
            moduleTitle: components["schemas"]["LocalTextDto"];
            /** @enum {string} */
            baseLanguage: "en" | "ru" | "ky";
            /** @description Whether it may be changed: it is one's own organisation's. */
            own: boolean;
            title: components["schemas"]["LocalTextDto"];
            objectives: components["schemas"]["LocalListDto"];
            minutes: number;
            lesson: components["schemas"]["BlockDto"][];
            plan: components["schemas"]["ActivityDto"][];
            translations: components["schemas"]["TranslationDto"][];
            /** @description The materials in its lesson. */
            materials: components["schemas"]["UsedMaterialDto"][];
            /** @description 0 for a unit of another organisation, which is shown as it was published. */
            version: number;
        };
        ChangeUnitRequest: {
            title?: components["schemas"]["LocalTextDto"];
            objectives?: components["schemas"]["LocalListDto"];
            /** @description Planned length in minutes. */
            minutes?: number;
            /** @description Blocks that are new or differ; new ones come last unless `lesson` places them. */
            blocks?: components["schemas"]["BlockDto"][];
            /** @description Activities that are new or differ; new ones come last unless `plan` places them. */
            activities?: components["schemas"]["ActivityDto"][];
            /** @description Ids of all blocks in their order; one that is not named goes. */
            lesson?: string[];
            /** @description Ids of all activities in their order; one that is not named goes. */
            plan?: string[];
            /** @description The version that the edit started from. */
            version: number;
        };
        UnitSavedReply: {
            version: number;
            translations: components["schemas"]["TranslationDto"][];
        };
        StalePartDto: {
            part: string;
            /** @description What the base language said when it was translated. */
            was: string;
            /** @description What it says now. */
            is: string;
        };
        StalePartList: {
            items: components["schemas"]["StalePartDto"][];
        };
        ChangeTranslationRequest: {
            /** @description True when the unit was read in this language and found right, false to take that back. */
            reviewed?: boolean;
            /** @description Parts that are right as they are though their base text changed. */
            upToDate?: string[];
            /** @description The unit's version that was read. */
            version: number;
        };
        MaterialRow: {
            /** @description How many units of one's own organisation show it. */
            uses: number;
            id: string;
            /** @description Of the file, with the extension of what it is. */
            name: string;
            /** @enum {string} */
            kind: "picture" | "audio" | "video" | "document";
            mediaType: string;
            /** @description Size of the file. */
            bytes: number;
            /** @description Of a picture, in pixels. */
            width: number | null;
            height: number | null;
            title: components["schemas"]["LocalTextDto"];
            alternative: components["schemas"]["LocalTextDto"];
            transcript: components["schemas"]["LocalTextDto"];
            /** @description Whether it belongs to one's own organisation and may be changed. */
            own: boolean;
            /** @description Whether participants may see it, because a published version shows it. */
            published: boolean;
            /** @description Whether the network may see it, because a shared version shows it. */
            shared: boolean;
            createdAt: string;
            version: number;
        };
        MaterialPage: {
            items: components["schemas"]["MaterialRow"][];
            total: number;
            page: number;
            size: number;
        };
        CreateMaterialRequest: {
            id: string;
            /** @description One's own upload, finished: the last part of its address. */
            uploadId: string;
            title: components["schemas"]["LocalTextDto"];
            /** @description What it shows, for who cannot see it. */
            alternative: components["schemas"]["LocalTextDto"];
            /** @description What it says, word for word. */
            transcript: components["schemas"]["LocalTextDto"];
        };
        MaterialUseDto: {
            moduleId: string;
            /** @description Empty for a colleague's private module. */
            moduleTitle: components["schemas"]["LocalTextDto"];
            unitId: string;
            unitTitle: components["schemas"]["LocalTextDto"];
            /** @description Whether its draft shows it. */
            draft: boolean;
            /** @description Whether a published version of it does. */
            published: boolean;
        };
        MaterialReply: {
            uses: components["schemas"]["MaterialUseDto"][];
            id: string;
            /** @description Of the file, with the extension of what it is. */
            name: string;
            /** @enum {string} */
            kind: "picture" | "audio" | "video" | "document";
            mediaType: string;
            /** @description Size of the file. */
            bytes: number;
            /** @description Of a picture, in pixels. */
            width: number | null;
            height: number | null;
            title: components["schemas"]["LocalTextDto"];
            alternative: components["schemas"]["LocalTextDto"];
            transcript: components["schemas"]["LocalTextDto"];
            /** @description Whether it belongs to one's own organisation and may be changed. */
            own: boolean;
            /** @description Whether participants may see it, because a published version shows it. */
            published: boolean;
            /** @description Whether the network may see it, because a shared version shows it. */
            shared: boolean;
            createdAt: string;
            version: number;
        };
        ChangeMaterialRequest: {
            /** @description The version that the edit started from. */
            version: number;
            title: components["schemas"]["LocalTextDto"];
            /** @description What it shows, for who cannot see it. */
            alternative: components["schemas"]["LocalTextDto"];
            /** @description What it says, word for word. */
            transcript: components["schemas"]["LocalTextDto"];
        };
        AdaptRequest: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            /** @description For whom. */
            targetGroup: string;
            reason: string;
        };
        LineageNodeDto: {
            id: string;
            /** @description The module above it that is shown; null for the first. */
            parentId: string | null;
            title: components["schemas"]["LocalTextDto"];
            /** @description Empty for the starter library. */
            organisation: string;
            /** @description Whether one may open it; a module that is no longer shared stands in the tree by its credit only. */
            visible: boolean;
            own: boolean;
            targetGroup: string;
            publishedNumber: number | null;
        };
        LineageTree: {
            items: components["schemas"]["LineageNodeDto"][];
        };
        UpstreamUnitDto: {
            /** @description The unit here; null for one that is new there. */
            unitId: string | null;
            originUnitId: string;
            title: components["schemas"]["LocalTextDto"];
            /** @enum {string} */
            kind: "added" | "removed" | "changed";
            /** @description What changed there since it was taken. */
            differences: components["schemas"]["DifferenceDto"][];
            /** @description Parts that changed both there and here in the same words: here stands, unless it is asked otherwise. */
            conflicts: string[];
            /** @description Version of the unit here; null for one that is new there. */
            version: number | null;
        };
        UpstreamReply: {
            /** @description Number of the original's newest version. */
            number: number;
            items: components["schemas"]["UpstreamUnitDto"][];
        };
        TakeUnitRequest: {
            /**
             * @description `take` brings the changes in; `leave` keeps the unit here as it is until the original publishes anew.
             * @enum {string}
             */
            how: "take" | "leave";
            /** @description Parts in which the original's words stand where both changed the same ones. */
            theirs?: string[];
            /** @description The version of the unit here that was seen; left out for a unit that is new. */
            version?: number;
        };
        TakenReply: {
            /** @description The unit here; null when there is none. */
            unitId: string | null;
            version: number | null;
            translations: components["schemas"]["TranslationDto"][];
            /** @description Parts in which what was written here was kept. */
            kept: string[];
        };
        SearchHit: {
            moduleId: string;
            /** @description Null when the module's own title, summary or audience was found. */
            unitId: string | null;
            /** @description Title of the unit, or of the module. */
            title: string;
            /**
             * @description The language in which it was found.
             * @enum {string}
             */
            language: "en" | "ru" | "ky";
            /** @description Where the words stand; what was found is between ⟦ and ⟧. */
            excerpt: string;
            own: boolean;
        };
        SearchReply: {
            /** @description The best first, at most twenty. */
            items: components["schemas"]["SearchHit"][];
            /** @description How many there are. */
            total: number;
        };
        ImportModuleRequest: {
            id: string;
            /** @description A finished upload: a module archive, a Common Cartridge, a Moodle backup or a Markdown file. */
            uploadId: string;
            /**
             * @description The language that it is in; an archive says that itself.
             * @enum {string}
             */
            language: "en" | "ru" | "ky";
        };
        ReportLineDto: {
            /** @description Where it was: names of the section and what is in it; empty for the whole. */
            place: string;
            /**
             * @description `not-supported` has no counterpart here and was left out, `shortened` was too long, `split` came in parts, `picture-missing` is not in
             *     the file, `picture-refused` is no picture, `no-alternative` is a picture without words for who cannot see it, `no-right-answer` is a
             *     question without one, `not-placed` stood in no part of the course; `table` became lines of text; `recording`, `frame`, `file`, `drawing`,
             *     `too-long`, `too-deep` were left out of a page; `more` is the number of lines that are not shown.
             */
            what: string;
            /** @description Of what it is about. */
            name: string;
        };
        ImportReply: {
            moduleId: string;
            /**
             * @description What the file was.
             * @enum {string}
             */
            kind: "archive" | "common-cartridge" | "moodle" | "markdown";
            title: components["schemas"]["LocalTextDto"];
            /** @description How many came. */
            units: number;
            /** @description How many pictures, recordings and documents came. */
            materials: number;
            report: components["schemas"]["ReportLineDto"][];
        };
        CheckedPersonDto: {
            displayName: string;
            district?: string | null;
            /** @description As it was typed. */
            phone?: string | null;
            email?: string | null;
        };
        CheckRosterRequest: {
            /**
             * @description Where phone numbers without a country code are from.
             * @enum {string}
             */
            country: "KG" | "KZ" | "UZ" | "TJ" | "RU";
            /** @description A long roster is checked in parts. */
            people: components["schemas"]["CheckedPersonDto"][];
        };
        KnownPersonReply: {
            personId: string;
            displayName: string;
            district: string | null;
            samePhone: boolean;
            sameEmail: boolean;
            /**
             * @description Her place in this training, if she has one.
             * @enum {string|null}
             */
            status: "completed" | "accepted" | "invited" | "applied" | "waitlisted" | "declined" | "withdrawn" | null;
        };
        CheckedPersonReply: {
            /**
             * @description What is proposed to become of the row.
             * @enum {string}
             */
            fate: "new" | "joins" | "enrolled" | "repeated" | "unsure";
            /** @description E.164; null where there is none or it is wrong. */
            phone: string | null;
            /** @description A phone was given that cannot be one. */
            phoneIsWrong: boolean;
            /** @description Who she is, when she joins or is enrolled already. */
            personId: string | null;
            /** @description Who she may be, likest first. */
            known: components["schemas"]["KnownPersonReply"][];
        };
        CheckedRosterReply: {
            /** @description One for each person that was sent, in their order. */
            items: components["schemas"]["CheckedPersonReply"][];
        };
        RosterPersonDto: {
            /** @description Of a person who is known already, or of the person to be made. */
            personId: string;
            /** @enum {string} */
            as: "new" | "joins";
            displayName: string;
            /** @enum {string|null} */
            sex?: "female" | "male" | "other" | null;
            district?: string | null;
            /** @description In any shape; kept sealed. */
            phone?: string | null;
            /** @description Kept sealed. */
            email?: string | null;
            /** @enum {string|null} */
            language?: "en" | "ru" | "ky" | null;
            /** @enum {string|null} */
            ageBand?: "under-18" | "18-24" | "25-34" | "35-49" | "50-64" | "65-over" | null;
            /** @description Who she was said not to be, though she has their name or phone. */
            apartFrom?: string[] | null;
        };
        EnterRosterRequest: {
            id: string;
            /**
             * @description The language in which Kurak first speaks to those whose row does not say.
             * @enum {string}
             */
            language: "en" | "ru" | "ky";
            /** @enum {string} */
            country: "KG" | "KZ" | "UZ" | "TJ" | "RU";
            people: components["schemas"]["RosterPersonDto"][];
        };
        EnteredRosterReply: {
            /** @description The id of the request. */
            id: string;
            /** @description How many persons were made. */
            added: number;
            /** @description How many were known already. */
            joined: number;
        };
        AddWalkInRequest: {
            id: string;
            /** @description Id of the person to be made. */
            personId: string;
            displayName: string;
            /** @description Id of her mark: she is there. */
            markId: string;
            /** @description When it was made, on the device that made it, UTC. */
            madeAt: string;
        };
        WalkInReply: {
            /** @description The id of the request. */
            id: string;
            personId: string;
        };
        ContactReply: {
            /** @description E.164, e.g. `+996555123456`. */
            phone: string | null;
            email: string | null;
            /** @description Version of the enrolment. */
            version: number;
        };
        ChangeContactRequest: {
            /** @description In any shape; without a country code it is of the country where the training is. Null: forget it. */
            phone: string | null;
            email: string | null;
            /** @description The version of the enrolment that the edit started from. */
            version: number;
        };
        ComparedPersonReply: {
            personId: string;
            displayName: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            /** @enum {string|null} */
            sex: "other" | "female" | "male" | null;
            district: string | null;
            /** @enum {string|null} */
            ageBand: "under-18" | "18-24" | "25-34" | "35-49" | "50-64" | "65-over" | null;
            /** @description Whether she has accepted an invitation and can sign in. */
            joined: boolean;
            /** @description The trainings in which she is. */
            trainings: components["schemas"]["LocalTextDto"][];
            /** @description At how many sessions she is marked. */
            marks: number;
            /** @description The day on which she was added. */
            since: string;
        };
        DuplicateReply: {
            /** @description Two who may be one: who has come further, first. */
            persons: components["schemas"]["ComparedPersonReply"][];
            /** @description How alike their names are, 0 to 1. */
            likeness: number;
            samePhone: boolean;
            sameEmail: boolean;
        };
        DuplicateList: {
            items: components["schemas"]["DuplicateReply"][];
        };
        ApplicationQuestionDto: {
            id: string;
            text: components["schemas"]["LocalTextDto"];
        };
        CriterionDto: {
            id: string;
            name: components["schemas"]["LocalTextDto"];
        };
        ApplicationFormReply: {
            trainingId: string;
            isOpen: boolean;
            closesOn: string | null;
            intro: components["schemas"]["LocalTextDto"];
            contact: string;
            asks: ("email" | "sex" | "ageBand" | "district" | "disability" | "phone" | "motivation")[];
            questions: components["schemas"]["ApplicationQuestionDto"][];
            criteria: components["schemas"]["CriterionDto"][];
            keptDays: number;
            /** @description Whether somebody could apply just now. */
            takesApplications: boolean;
            /** @description Path of the public page, with the code in its fragment, which no server sees. */
            link: string;
            /** @description How many have applied so far. */
            applications: number;
            version: number;
        };
        SaveApplicationFormRequest: {
            /** @description Whether applications are taken; a planned training becomes open with it. */
            isOpen: boolean;
            /** @description The last day on which they are, in the training's time zone; null for no such day. */
            closesOn: string | null;
            /** @description What the training is about, for who thinks of applying. */
            intro: components["schemas"]["LocalTextDto"];
            /** @description Whom to ask, as the privacy notice names it. */
            contact: string;
            /** @description What is asked besides name and language; each may be left out by who applies. */
            asks: ("sex" | "ageBand" | "district" | "disability" | "phone" | "email" | "motivation")[];
            questions: components["schemas"]["ApplicationQuestionDto"][];
            criteria: components["schemas"]["CriterionDto"][];
            /** @description For how many days after the training what was written is kept; then it is erased. */
            keptDays: number;
            /** @description The version that the edit started from; 0 while nothing was saved. */
            version: number;
        };
        ApplicationRow: {
            id: string;
            displayName: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            /** @enum {string} */
            status: "completed" | "accepted" | "invited" | "applied" | "waitlisted" | "declined" | "withdrawn";
            /** @enum {string|null} */
            sex: "other" | "female" | "male" | null;
            /** @enum {string|null} */
            ageBand: "under-18" | "18-24" | "25-34" | "35-49" | "50-64" | "65-over" | null;
            district: string | null;
            appliedAt: string;
            /** @description Mean of the criteria's means, 1 to 5; null while nobody has scored. */
            score: number | null;
            /** @description How many have scored it. */
            scoredBy: number;
            /** @description By how many criteria the one who asks has scored it. */
            scoredByMe: number;
            version: number;
        };
        ApplicationPage: {
            items: components["schemas"]["ApplicationRow"][];
            total: number;
            page: number;
            size: number;
        };
        BalanceShareReply: {
            /** @description A sex, age band, district, language or answer; null for who did not say. */
            value: string | null;
            /** @description Of everybody who applied and has not withdrawn. */
            applied: number;
            /** @description Of those accepted so far. */
            accepted: number;
        };
        BalancePartReply: {
            by: string;
            shares: components["schemas"]["BalanceShareReply"][];
        };
        BalanceReply: {
            /** @description Everybody who applied and has not withdrawn. */
            applied: number;
            /** @description Still to be decided about. */
            undecided: number;
            accepted: number;
            waitlisted: number;
            declined: number;
            withdrawn: number;
            capacity: number | null;
            /** @description Places left, those enrolled without an application counted too; null without a limit. */
            free: number | null;
            /** @description Who waits longest, when a place is free. */
            nextWaiting: components["schemas"]["ApplicationRow"] | null;
            parts: components["schemas"]["BalancePartReply"][];
        };
        DecidedApplicationDto: {
            id: string;
            /** @description The version on which the decision was made. */
            version: number;
        };
        DecideRequest: {
            id: string;
            /**
             * @description `applied` takes an earlier decision back.
             * @enum {string}
             */
            status: "applied" | "accepted" | "waitlisted" | "declined";
            /** @description Some words to each, beside those that say what was decided. */
            note?: string;
            applications: components["schemas"]["DecidedApplicationDto"][];
        };
        ApplicationsDecidedReply: {
            /** @description The id of the request. */
            id: string;
            decided: number;
        };
        ApplicationAnswerReply: {
            questionId: string;
            text: string;
        };
        ScoreReply: {
            criterionId: string;
            /** @description Display name of who gave it. */
            by: string;
            isMine: boolean;
            score: number;
        };
        ApplicationReply: {
            id: string;
            displayName: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            /** @enum {string} */
            status: "completed" | "accepted" | "invited" | "applied" | "waitlisted" | "declined" | "withdrawn";
            /** @enum {string|null} */
            sex: "other" | "female" | "male" | null;
            /** @enum {string|null} */
            ageBand: "under-18" | "18-24" | "25-34" | "35-49" | "50-64" | "65-over" | null;
            district: string | null;
            appliedAt: string;
            /** @description Mean of the criteria's means, 1 to 5; null while nobody has scored. */
            score: number | null;
            /** @description How many have scored it. */
            scoredBy: number;
            /** @description By how many criteria the one who asks has scored it. */
            scoredByMe: number;
            version: number;
            /** @enum {string|null} */
            disability: "yes" | "no" | "unsaid" | null;
            motivation: string;
            answers: components["schemas"]["ApplicationAnswerReply"][];
            scores: components["schemas"]["ScoreReply"][];
            /** @description What was written to her with the last decision. */
            note: string;
            hasPhone: boolean;
            hasEmail: boolean;
        };
        ApplicationContactReply: {
            phone: string | null;
            email: string | null;
        };
        ScoreDto: {
            criterionId: string;
            /** @description Null takes one's score back. */
            score: number | null;
        };
        ScoreRequest: {
            scores: components["schemas"]["ScoreDto"][];
        };
        ApplicationCodeRequest: {
            /** @description As it stands in the link; spaces, hyphens and case do not matter. */
            code: string;
        };
        PublicApplicationFormReply: {
            takesApplications: boolean;
            closesOn: string | null;
            /** @description Name of the organisation that asks. */
            organisation: string;
            title: components["schemas"]["LocalTextDto"];
            startsOn: string;
            endsOn: string;
            place: string;
            /** @enum {string} */
            mode: "online" | "in-person" | "blended";
            languages: ("en" | "ru" | "ky")[];
            intro: components["schemas"]["LocalTextDto"];
            contact: string;
            asks: ("email" | "sex" | "ageBand" | "district" | "disability" | "phone" | "motivation")[];
            questions: components["schemas"]["ApplicationQuestionDto"][];
            keptDays: number;
        };
        AnswerToQuestionDto: {
            questionId: string;
            text: string;
        };
        ApplyRequest: {
            /** @description As it stands in the link; spaces, hyphens and case do not matter. */
            code: string;
            id: string;
            /** @description As she wants to be called; may be a pseudonym. */
            displayName: string;
            /**
             * @description In which language she is written to.
             * @enum {string}
             */
            language: "en" | "ru" | "ky";
            /** @enum {string|null} */
            sex?: "female" | "male" | "other" | null;
            /** @enum {string|null} */
            ageBand?: "under-18" | "18-24" | "25-34" | "35-49" | "50-64" | "65-over" | null;
            district?: string;
            /** @enum {string|null} */
            disability?: "yes" | "no" | "unsaid" | null;
            phone?: string;
            email?: string;
            motivation?: string;
            answers: components["schemas"]["AnswerToQuestionDto"][];
        };
        AppliedReply: {
            id: string;
            /** @description With which she sees what becomes of it, and withdraws; nobody else gets it. */
            code: string;
            /** @description Path of her private page, with the code in its fragment, which no server sees. */
            link: string;
        };
        WayInReply: {
            code: string;
            link: string;
        };
        MyApplicationReply: {
            /** @enum {string} */
            status: "completed" | "accepted" | "invited" | "applied" | "waitlisted" | "declined" | "withdrawn";
            displayName: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            /** @description What those who selected wrote to her; may be empty. */
            note: string;
            appliedOn: string;
            organisation: string;
            contact: string;
            title: components["schemas"]["LocalTextDto"];
            startsOn: string;
            endsOn: string;
            place: string;
            venue: string;
            /** @enum {string} */
            mode: "online" | "in-person" | "blended";
            isCancelled: boolean;
            cancelReason: string;
            /** @description Whether she has come in and can sign in. */
            joined: boolean;
            /** @description Whether she can take her withdrawal back. */
            mayReturn: boolean;
            wayIn: components["schemas"]["WayInReply"] | null;
        };
        TrainingRow: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            startsOn: string;
            endsOn: string;
            place: string;
            /** @enum {string} */
            mode: "online" | "in-person" | "blended";
            /** @enum {string} */
            status: "open" | "planned" | "running" | "completed" | "cancelled";
            /** @description People who take part or took part. */
            enrolled: number;
            sessions: number;
        };
        TrainingPage: {
            items: components["schemas"]["TrainingRow"][];
            total: number;
            page: number;
            size: number;
        };
        CreateTrainingRequest: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            /** @description First day, in the training's time zone. */
            startsOn: string;
            endsOn: string;
            /** @description The town or village by which people call it. */
            place: string;
            /** @enum {string|null} */
            country?: "KG" | "KZ" | "UZ" | "TJ" | "TM" | "MN" | "RU" | "AF" | "CN" | "AZ" | "AM" | "GE" | "TR" | null;
            oblast?: string;
            district?: string;
            /** @description The house: hall, address, how to find it. */
            venue?: string;
            /** @description For whom it is meant. */
            targetGroup?: string;
            /** @description The grant that pays for it. */
            grantName?: string;
            grantNumber?: string;
            /** @description IANA time zone, e.g. `Asia/Bishkek`. */
            timeZone: string;
            /** @enum {string} */
            mode: "in-person" | "online" | "blended";
            languages: ("en" | "ru" | "ky")[];
            /** @description How many people can take part; null for no limit. */
            capacity: number | null;
            /** @description Published modules that are taught, in this order; each stays in the version it has now. */
            moduleIds: string[];
        };
        TrainingUnitReply: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            /** @description Planned length in minutes. */
            minutes: number;
        };
        TrainingModuleReply: {
            moduleId: string;
            versionId: string;
            /** @description Number of the version that the training stays on. */
            number: number;
            /** @description Number of the module's newest version; null when the module is not to be seen any more. */
            newestNumber: number | null;
            title: components["schemas"]["LocalTextDto"];
            units: components["schemas"]["TrainingUnitReply"][];
        };
        TrainingReply: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            startsOn: string;
            endsOn: string;
            place: string;
            /** @enum {string|null} */
            country: "KG" | "KZ" | "UZ" | "TJ" | "TM" | "MN" | "RU" | "AF" | "CN" | "AZ" | "AM" | "GE" | "TR" | null;
            oblast: string;
            district: string;
            venue: string;
            targetGroup: string;
            grantName: string;
            grantNumber: string;
            timeZone: string;
            /** @enum {string} */
            mode: "online" | "in-person" | "blended";
            languages: ("en" | "ru" | "ky")[];
            capacity: number | null;
            /** @enum {string} */
            status: "open" | "planned" | "running" | "completed" | "cancelled";
            /**
             * @description Of a cancelled training: where it stood before, and can be taken back to.
             * @enum {string|null}
             */
            statusBefore: "open" | "planned" | "running" | "completed" | "cancelled" | null;
            /** @description Why it was cancelled; empty while it is not. */
            cancelReason: string;
            enrolled: number;
            completed: number;
            modules: components["schemas"]["TrainingModuleReply"][];
            version: number;
        };
        ChangeTrainingRequest: {
            /** @description The version that the edit started from. */
            version: number;
            title: components["schemas"]["LocalTextDto"];
            /** @description First day, in the training's time zone. */
            startsOn: string;
            endsOn: string;
            /** @description The town or village by which people call it. */
            place: string;
            /** @enum {string|null} */
            country?: "KG" | "KZ" | "UZ" | "TJ" | "TM" | "MN" | "RU" | "AF" | "CN" | "AZ" | "AM" | "GE" | "TR" | null;
            oblast?: string;
            district?: string;
            /** @description The house: hall, address, how to find it. */
            venue?: string;
            /** @description For whom it is meant. */
            targetGroup?: string;
            /** @description The grant that pays for it. */
            grantName?: string;
            grantNumber?: string;
            /** @description IANA time zone, e.g. `Asia/Bishkek`. */
            timeZone: string;
            /** @enum {string} */
            mode: "in-person" | "online" | "blended";
            languages: ("en" | "ru" | "ky")[];
            /** @description How many people can take part; null for no limit. */
            capacity: number | null;
            /** @description Published modules that are taught, in this order; each stays in the version it has now. */
            moduleIds: string[];
        };
        MoveTrainingRequest: {
            /** @enum {string} */
            status: "planned" | "open" | "running" | "cancelled";
            /** @description Why it is cancelled, as those enrolled will read it. */
            reason?: string;
            /** @description The version that the decision was made on. */
            version: number;
        };
        TrainingVersionRequest: {
            /** @description The version that the decision was made on. */
            version: number;
        };
        FacilitatorReply: {
            id: string;
            displayName: string;
        };
        FacilitatorList: {
            items: components["schemas"]["FacilitatorReply"][];
        };
        AcceptedWarningReply: {
            /** @enum {string} */
            code: "session.outside-hours" | "session.unit-too-early" | "session.no-break" | "session.over-planned";
            /** @description The other session, when two clash. */
            with: string | null;
            note: string;
            /** @description Who accepted it. */
            by: string;
            at: string;
        };
        SessionReply: {
            id: string;
            trainingId: string;
            /** @enum {string} */
            kind: "other" | "energiser" | "unit" | "break" | "meal" | "travel";
            unitId: string | null;
            title: components["schemas"]["LocalTextDto"];
            startsAt: string;
            endsAt: string;
            room: string;
            facilitatorIds: string[];
            /** @description Display names of the facilitators, in the same order. */
            facilitators: string[];
            guestIds: string[];
            /** @description Names of the guests, in the same order. */
            guests: string[];
            /** @description Who takes part; none means everybody. */
            groupIds: string[];
            isPinned: boolean;
            accepted: components["schemas"]["AcceptedWarningReply"][];
            /** @description People marked so far. */
            marked: number;
            version: number;
        };
        SessionList: {
            items: components["schemas"]["SessionReply"][];
        };
        AcceptWarningDto: {
            /** @enum {string} */
            code: "session.outside-hours" | "session.unit-too-early" | "session.no-break" | "session.over-planned";
            /** @description The other session, when two clash. */
            with: string | null;
            note: string;
        };
        CreateSessionRequest: {
            id: string;
            /** @enum {string} */
            kind: "unit" | "break" | "meal" | "energiser" | "travel" | "other";
            /** @description The unit that is taught; null for anything but a unit. */
            unitId: string | null;
            title: components["schemas"]["LocalTextDto"];
            /** @description UTC instant. */
            startsAt: string;
            endsAt: string;
            room: string;
            facilitatorIds: string[];
            /** @description Guests of the training who lead it; left out: as before, or none. */
            guestIds?: string[];
            /** @description Who takes part, none for everybody; left out: as before, or everybody. */
            groupIds?: string[];
            /** @description A draft does not move it; left out: as before, or not so. */
            isPinned?: boolean;
            /** @description All warnings that are to stand; left out: those accepted before. One that is there no longer is forgotten. */
            accepted?: components["schemas"]["AcceptWarningDto"][];
        };
        SaveSessionDto: {
            id: string;
            /** @description The version that the edit started from; null for a new session. */
            version: number | null;
            /** @enum {string} */
            kind: "unit" | "break" | "meal" | "energiser" | "travel" | "other";
            /** @description The unit that is taught; null for anything but a unit. */
            unitId: string | null;
            title: components["schemas"]["LocalTextDto"];
            /** @description UTC instant. */
            startsAt: string;
            endsAt: string;
            room: string;
            facilitatorIds: string[];
            /** @description Guests of the training who lead it; left out: as before, or none. */
            guestIds?: string[];
            /** @description Who takes part, none for everybody; left out: as before, or everybody. */
            groupIds?: string[];
            /** @description A draft does not move it; left out: as before, or not so. */
            isPinned?: boolean;
            /** @description All warnings that are to stand; left out: those accepted before. One that is there no longer is forgotten. */
            accepted?: components["schemas"]["AcceptWarningDto"][];
        };
        RemoveSessionDto: {
            id: string;
            /** @description The version that the decision was made on. */
            version: number;
        };
        ChangeScheduleRequest: {
            save: components["schemas"]["SaveSessionDto"][];
            /** @description A session that is gone already may be named. */
            remove: components["schemas"]["RemoveSessionDto"][];
        };
        ChangeSessionRequest: {
            /** @description The version that the edit started from. */
            version: number;
            /** @enum {string} */
            kind: "unit" | "break" | "meal" | "energiser" | "travel" | "other";
            /** @description The unit that is taught; null for anything but a unit. */
            unitId: string | null;
            title: components["schemas"]["LocalTextDto"];
            /** @description UTC instant. */
            startsAt: string;
            endsAt: string;
            room: string;
            facilitatorIds: string[];
            /** @description Guests of the training who lead it; left out: as before, or none. */
            guestIds?: string[];
            /** @description Who takes part, none for everybody; left out: as before, or everybody. */
            groupIds?: string[];
            /** @description A draft does not move it; left out: as before, or not so. */
            isPinned?: boolean;
            /** @description All warnings that are to stand; left out: those accepted before. One that is there no longer is forgotten. */
            accepted?: components["schemas"]["AcceptWarningDto"][];
        };
        EnrolmentReply: {
            id: string;
            personId: string;
            displayName: string;
            /** @enum {string|null} */
            sex: "other" | "female" | "male" | null;
            district: string | null;
            /** @enum {string|null} */
            ageBand: "under-18" | "18-24" | "25-34" | "35-49" | "50-64" | "65-over" | null;
            /** @enum {string} */
            status: "completed" | "accepted" | "invited" | "applied" | "waitlisted" | "declined" | "withdrawn";
            /** @description Added at the door, with no more than her name: the rest is still to be asked. */
            toComplete: boolean;
            /** @description Whether she has accepted an invitation and can sign in. */
            joined: boolean;
            version: number;
        };
        EnrolmentPage: {
            items: components["schemas"]["EnrolmentReply"][];
            total: number;
            page: number;
            size: number;
        };
        NewcomerDto: {
            /** @description Id of the person to be made. */
            id: string;
            /** @description As she wants to be called; may be a pseudonym. */
            displayName: string;
            /** @enum {string|null} */
            sex?: "female" | "male" | "other" | null;
            /** @description Where she comes from: donors ask for it; it may be left out. */
            district?: string | null;
        };
        EnrolRequest: {
            id: string;
            /**
             * @description The language in which Kurak first speaks to them.
             * @enum {string}
             */
            language: "en" | "ru" | "ky";
            people: components["schemas"]["NewcomerDto"][];
        };
        EnrolledReply: {
            /** @description The id of the request. */
            id: string;
            enrolled: number;
        };
        ChangeEnrolmentRequest: {
            /**
             * @description Completed is nobody by hand; for who has completed, `accepted` leaves that as it is.
             * @enum {string}
             */
            status: "invited" | "applied" | "accepted" | "waitlisted" | "declined" | "withdrawn";
            displayName: string;
            /** @enum {string|null} */
            sex: "female" | "male" | "other" | null;
            district: string | null;
            /**
             * @description Left out: stays as it is.
             * @enum {string|null}
             */
            ageBand?: "under-18" | "18-24" | "25-34" | "35-49" | "50-64" | "65-over" | null;
            /** @description Of who was added at the door: true when there is no more to ask. */
            isComplete?: boolean;
            /** @description The version that the edit started from. */
            version: number;
        };
        InvitationList: {
            items: components["schemas"]["InvitationReply"][];
        };
        CompletionRuleReply: {
            /** @enum {string} */
            measure: "minutes" | "sessions";
            percent: number;
            /** @enum {string} */
            excused: "absent" | "left-out";
            unitIds: string[];
            answersPercent: number | null;
            version: number;
        };
        ChangeCompletionRuleRequest: {
            /**
             * @description What attendance is counted in.
             * @enum {string}
             */
            measure: "sessions" | "minutes";
            /** @description Least share of what was held, in percent. */
            percent: number;
            /**
             * @description Whether a session from which somebody was excused counts as one she was not at, or not at all.
             * @enum {string}
             */
            excused: "absent" | "left-out";
            /** @description Units that the training teaches, of each of which she must have been at a session. */
            unitIds: string[];
            /** @description Least share of the questions in the lessons that she has answered right, in percent; null when they do not matter. */
            answersPercent: number | null;
            /** @description The version that the edit started from. */
            version: number;
        };
        AttendanceStandingReply: {
            /** @enum {string} */
            outlook: "lost" | "open" | "reached" | "just";
            isEnough: boolean;
            /** @description In sessions or minutes, as the rule measures. */
            attended: number;
            counted: number;
            /** @description Of what was held, rounded down; null while nothing counts. */
            percent: number | null;
            /** @description What is still to come, in sessions or minutes. */
            left: number;
            /** @description How many of the sessions to come she can miss. */
            canMiss: number;
            /** @description Sessions held at which nobody marked her; they count as absent. */
            unmarked: number;
            excused: number;
        };
        UnitStandingReply: {
            unitId: string;
            /** @enum {string} */
            state: "attended" | "to-come" | "again" | "missed";
        };
        AnswersStandingReply: {
            right: number;
            of: number;
            isEnough: boolean;
        };
        PersonStandingReply: {
            personId: string;
            displayName: string;
            /** @description What is recorded now is enough. */
            isComplete: boolean;
            /**
             * @description What can still become of it.
             * @enum {string}
             */
            outlook: "lost" | "open" | "reached" | "just";
            attendance: components["schemas"]["AttendanceStandingReply"];
            units: components["schemas"]["UnitStandingReply"][];
            /** @description Null when the rule does not ask for answers. */
            answers: components["schemas"]["AnswersStandingReply"] | null;
        };
        CompletionReply: {
            trainingId: string;
            rule: components["schemas"]["CompletionRuleReply"];
            /** @description Sessions at which somebody was marked. */
            sessionsHeld: number;
            sessionsLeft: number;
            /** @description Everybody who takes part, those first whom somebody should talk to. */
            people: components["schemas"]["PersonStandingReply"][];
        };
        CurrentMarkReply: {
            id: string;
            /** @enum {string} */
            status: "present" | "late" | "excused" | "absent";
            minutesLate: number | null;
            reason: string | null;
            madeAt: string;
            /** @enum {string} */
            way: "import" | "roster" | "check-in" | "walk-in" | "meeting";
            /** @description Display name of who recorded it. */
            recordedBy: string;
            /** @description Of a check-in on somebody else's phone: the display name of whose. */
            via: string | null;
        };
        DecidedReply: {
            /** @description What the asker had recorded. */
            mine: components["schemas"]["CurrentMarkReply"];
            /** @description What somebody else had. */
            theirs: components["schemas"]["CurrentMarkReply"];
            /**
             * @description Which of the two counts.
             * @enum {string}
             */
            counts: "mine" | "theirs";
        };
        AttendeeReply: {
            personId: string;
            displayName: string;
            /** @description False for who is of another group than the session's, and was not marked. */
            isExpected: boolean;
            /** @description The mark that counts; null while there is none. */
            mark: components["schemas"]["CurrentMarkReply"] | null;
            /** @description How many other marks there are. */
            corrected: number;
            /** @description What was decided between the asker's mark and another's that says something else; null when there is nothing to tell. */
            decided: components["schemas"]["DecidedReply"] | null;
        };
        CheckInWindowReply: {
            id: string;
            openedAt: string;
            /** @description When it was closed, or will close by itself. */
            closesAt: string;
        };
        CheckInStateReply: {
            /** @description What codes and words of this session are computed from; only for those who may mark. */
            secret: string;
            windows: components["schemas"]["CheckInWindowReply"][];
            /** @description Check-ins that came from phones before the window did. */
            waiting: number;
        };
        AttendanceSheetReply: {
            sessionId: string;
            trainingId: string;
            title: components["schemas"]["LocalTextDto"];
            startsAt: string;
            endsAt: string;
            timeZone: string;
            room: string;
            people: components["schemas"]["AttendeeReply"][];
            /** @description Null for those who only look. */
            checkIn: components["schemas"]["CheckInStateReply"] | null;
            /** @description When the server said this, by its clock. */
            asOf: string;
        };
        PastMarkReply: {
            id: string;
            /** @enum {string} */
            status: "present" | "late" | "excused" | "absent";
            minutesLate: number | null;
            reason: string | null;
            madeAt: string;
            /** @enum {string} */
            way: "import" | "roster" | "check-in" | "walk-in" | "meeting";
            /** @description Display name of who recorded it. */
            recordedBy: string;
            /** @description Of a check-in on somebody else's phone: the display name of whose. */
            via: string | null;
            /** @description When the server received it. */
            receivedAt: string;
            /** @description What the device's clock showed, where it was wrong. */
            deviceAt: string | null;
            /** @description Whether this is the one that counts. */
            counts: boolean;
        };
        MarkHistoryReply: {
            /** @description Every mark of the person at the session, the latest first. */
            items: components["schemas"]["PastMarkReply"][];
        };
        MarkDto: {
            id: string;
            personId: string;
            /** @enum {string} */
            status: "present" | "late" | "excused" | "absent";
            /** @description Of `late`: by how many minutes. */
            minutesLate?: number | null;
            /** @description Of `excused`: why. */
            reason?: string | null;
            /** @description When it was made, by the clock of the device that made it, UTC. A clock that is wrong is corrected by the header `x-sent-at`. */
            madeAt: string;
            /** @description The mark that counted on that device until then. This one is later than it, whatever the clock says. */
            seen?: string | null;
        };
        RecordMarksRequest: {
            id: string;
            marks: components["schemas"]["MarkDto"][];
        };
        RecordedMarksReply: {
            /** @description The id of the request. */
            id: string;
            /** @description The ids of all its marks, stored now or before. */
            ids: string[];
        };
        SentCheckInReply: {
            /** @description False when it was for somebody beside the asker. */
            isOwn: boolean;
            madeAt: string;
            id: string;
            /**
             * @description `waiting`: the facilitator's phone has not told yet when check-in was open. `unknown`: nobody, or more than one, is
             *     called so. `not-valid`: the code has passed, or it is another word.
             * @enum {string}
             */
            state: "unknown" | "closed" | "accepted" | "waiting" | "not-valid" | "too-many";
        };
        CheckInSessionReply: {
            sessionId: string;
            title: components["schemas"]["LocalTextDto"];
            startsAt: string;
            endsAt: string;
            timeZone: string;
            room: string;
            /**
             * @description The asker's own mark that counts; null while there is none.
             * @enum {string|null}
             */
            status: "present" | "late" | "excused" | "absent" | null;
            /** @description What was sent from here, the latest first. */
            sent: components["schemas"]["SentCheckInReply"][];
        };
        CheckInSessionsReply: {
            items: components["schemas"]["CheckInSessionReply"][];
        };
        CheckInRequest: {
            id: string;
            /**
             * @description `code`: read from the screen; `word`: heard.
             * @enum {string}
             */
            kind: "code" | "word";
            value: string;
            /** @description When it was read or heard, by the clock of the device; a wrong one is corrected by the header `x-sent-at`. */
            madeAt: string;
            /** @description Of somebody beside the asker: her name as she is enrolled. */
            displayName?: string | null;
        };
        CheckInReply: {
            id: string;
            /**
             * @description `waiting`: the facilitator's phone has not told yet when check-in was open. `unknown`: nobody, or more than one, is
             *     called so. `not-valid`: the code has passed, or it is another word.
             * @enum {string}
             */
            state: "unknown" | "closed" | "accepted" | "waiting" | "not-valid" | "too-many";
        };
        OpenCheckInRequest: {
            /** @description The word is derived from it. */
            id: string;
            /** @description By the clock of the device; a wrong one is corrected by the header `x-sent-at`. */
            openedAt: string;
        };
        WindowReply: {
            /** @description The id of the request. */
            id: string;
            windowId: string;
            openedAt: string;
            /** @description When it was closed, or will close by itself. */
            closesAt: string;
        };
        CloseCheckInRequest: {
            id: string;
            closedAt: string;
        };
        MatrixSessionReply: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            startsAt: string;
            endsAt: string;
        };
        MatrixMarkReply: {
            /** @description Place of its session in the list of sessions, from 0. */
            session: number;
            /** @enum {string} */
            status: "present" | "late" | "excused" | "absent";
            minutesLate: number | null;
        };
        MatrixPersonReply: {
            personId: string;
            displayName: string;
            /** @description The marks that count, in the order of the sessions; where there is none, there was none. */
            marks: components["schemas"]["MatrixMarkReply"][];
        };
        MatrixReply: {
            trainingId: string;
            timeZone: string;
            /** @description All sessions at which attendance is taken, in the order of time. */
            sessions: components["schemas"]["MatrixSessionReply"][];
            /** @description People who take part, a page of them by name. */
            items: components["schemas"]["MatrixPersonReply"][];
            total: number;
            page: number;
            size: number;
        };
        EvidenceReply: {
            id: string;
            trainingId: string;
            day: string;
            sessionId: string | null;
            name: string;
            /** @description `image/webp` or `application/pdf`. */
            mediaType: string;
            bytes: number;
            /** @description Display name of who added it. */
            addedBy: string;
            addedAt: string;
        };
        EvidencePage: {
            items: components["schemas"]["EvidenceReply"][];
            total: number;
            page: number;
            size: number;
        };
        AddEvidenceRequest: {
            id: string;
            /** @description A finished upload of the person who adds it: a picture or a PDF. */
            uploadId: string;
            /** @description A day of the training that it is evidence of. */
            day: string;
            /** @description A session of that day, when it is evidence of that one only. */
            sessionId: string | null;
        };
        MarkImportReply: {
            id: string;
            trainingId: string;
            /** @enum {string} */
            way: "import" | "meeting";
            fileHash: string;
            /** @description Marks that said something new. */
            added: number;
            /** @description Marks that were so already, or that this file has brought before. */
            unchanged: number;
            /** @description Display name of who imported it. */
            importedBy: string;
            importedAt: string;
        };
        MarkImportPage: {
            items: components["schemas"]["MarkImportReply"][];
            total: number;
            page: number;
            size: number;
        };
        SoughtPersonDto: {
            /** @description Names that the file knows her by. */
            names: string[];
            email: string;
            phone: string;
        };
        MatchPeopleRequest: {
            people: components["schemas"]["SoughtPersonDto"][];
        };
        CandidateReply: {
            personId: string;
            displayName: string;
            /** @enum {string} */
            by: "name" | "email" | "phone";
            /** @description Of names, 0 to 1. */
            likeness: number;
        };
        PersonMatchReply: {
            /** @description Likest first. */
            candidates: components["schemas"]["CandidateReply"][];
            /** @description Who it is taken to be until a person says otherwise; null where that would be a guess. */
            chosen: string | null;
        };
        PersonMatchList: {
            /** @description One for each that was asked about, in the same order. */
            items: components["schemas"]["PersonMatchReply"][];
        };
        ImportedMarkDto: {
            personId: string;
            /** @enum {string} */
            status: "present" | "late" | "excused" | "absent";
            /** @description Of `late`: by how many minutes. */
            minutesLate?: number | null;
        };
        ImportedSessionDto: {
            sessionId: string;
            /** @description Of each person at most one. */
            marks: components["schemas"]["ImportedMarkDto"][];
        };
        ImportMarksRequest: {
            id: string;
            /**
             * @description From a table of marks, or from a meeting's participant list.
             * @enum {string}
             */
            way: "import" | "meeting";
            /** @description SHA-256 of the file in hexadecimal: by it the same file is known. */
            fileHash: string;
            sessions: components["schemas"]["ImportedSessionDto"][];
        };
        ReleaseSummaryReply: {
            id: string;
            number: number;
            note: string;
            publishedAt: string;
            /** @description Display name; empty for one that nobody published. */
            publishedBy: string;
            sessions: number;
        };
        ReleasePage: {
            items: components["schemas"]["ReleaseSummaryReply"][];
            total: number;
            page: number;
            size: number;
        };
        PlannedSessionReply: {
            id: string;
            /** @enum {string} */
            kind: "other" | "energiser" | "unit" | "break" | "meal" | "travel";
            unitId: string | null;
            title: components["schemas"]["LocalTextDto"];
            /** @description IANA zone of the clock times. */
            timeZone: string;
            /** @description What the clock on the wall shows, `2026-03-02T09:00`. It stays, should the zone's rules change. */
            begins: string;
            ends: string;
            /** @description The UTC instant, by the rules that the zone has today. */
            startsAt: string;
            endsAt: string;
            room: string;
            /** @description Display names. */
            facilitators: string[];
            /** @description Names of guests. */
            guests: string[];
            /** @description Names of the groups it is for; none: for everybody. */
            groups: string[];
        };
        ScheduleChangeReply: {
            /** @enum {string} */
            kind: "changed" | "new" | "gone";
            /** @description How a session that is in both differs. */
            what: ("content" | "time" | "room" | "people" | "groups")[];
            /** @description Null for a new session. */
            before: components["schemas"]["PlannedSessionReply"] | null;
            /** @description Null for one that is gone. */
            after: components["schemas"]["PlannedSessionReply"] | null;
        };
        ReleaseReply: {
            id: string;
            trainingId: string;
            number: number;
            note: string;
            publishedAt: string;
            publishedBy: string;
            sessions: components["schemas"]["PlannedSessionReply"][];
            /** @description The release that it is compared with; 0 for none. */
            since: number;
            changes: components["schemas"]["ScheduleChangeReply"][];
        };
        AffectedPersonReply: {
            personId: string;
            displayName: string;
            /** @enum {string} */
            role: "facilitator" | "participant";
            /** @description Which of the changes are hers: places in the list, from 0. */
            changes: number[];
        };
        NextReleaseReply: {
            /** @description The number that it would have. */
            number: number;
            /** @description When the latest release was published; null before the first. */
            publishedAt: string | null;
            /** @description In order of time; all sessions before the first release. */
            changes: components["schemas"]["ScheduleChangeReply"][];
            /** @description Who is told, facilitators first. */
            affected: components["schemas"]["AffectedPersonReply"][];
            /** @description Stands for exactly these changes. */
            state: string;
        };
        PublishReleaseRequest: {
            id: string;
            /** @description A word to those who are told; may be empty. */
            note: string;
            /** @description `state` of the changes that were shown: what is published is what was seen. */
            state: string;
        };
        SessionTimeReply: {
            /** @description What the clock on the wall shows there, `2026-03-02T09:00`. */
            begins: string;
            ends: string;
            room: string;
        };
        SessionNewsReply: {
            /** @enum {string} */
            kind: "changed" | "new" | "gone";
            title: components["schemas"]["LocalTextDto"];
            /** @description How a session that stays differs. */
            what: ("content" | "time" | "room" | "people" | "groups")[];
            /** @description Null for a new session. */
            before: components["schemas"]["SessionTimeReply"] | null;
            /** @description Null for one that is gone. */
            after: components["schemas"]["SessionTimeReply"] | null;
        };
        MessageReply: {
            id: string;
            trainingId: string;
            /** @enum {string} */
            kind: "enrolment.accepted" | "enrolment.waitlisted" | "enrolment.declined" | "training.cancelled" | "training.resumed" | "schedule.changed" | "group.changed";
            trainingTitle: components["schemas"]["LocalTextDto"];
            /** @description Of a schedule: number of the release; null for other kinds. */
            release: number | null;
            /** @description Of a schedule: what the facilitator says about it. */
            note: string;
            /** @description Of a schedule: what changed for her; nothing of the first one. */
            changes: components["schemas"]["SessionNewsReply"][];
            /** @description How many more changes there are. */
            more: number;
            sentAt: string;
            /** @description Null while it is new. */
            readAt: string | null;
        };
        MessagePage: {
            items: components["schemas"]["MessageReply"][];
            total: number;
            page: number;
            size: number;
            /** @description Of all pages. */
            unread: number;
        };
        ReadMessagesRequest: {
            /** @description Messages of her own that she has read. */
            ids: string[];
        };
        UnreadReply: {
            unread: number;
        };
        CalendarReply: {
            /** @description Path with the secret; null while there is none. */
            address: string | null;
        };
        MakeCalendarRequest: {
            /** @description Made by whoever asks: asked for twice, there is one address. */
            feedId: string;
        };
        PublicAgendaReply: {
            isOn: boolean;
            withRooms: boolean;
            withNames: boolean;
            /** @description Path of the page for anybody; null while it is off. */
            page: string | null;
            /** @description Path of the calendar for anybody. */
            calendar: string | null;
            version: number;
        };
        ChangePublicAgendaRequest: {
            isOn: boolean;
            /** @description Whether the place and the rooms are told. */
            withRooms: boolean;
            /** @description Whether the names of those who lead are told. */
            withNames: boolean;
            /** @description The version that the edit started from; 0 when there was none. */
            version: number;
        };
        AgendaSessionReply: {
            id: string;
            /** @enum {string} */
            kind: "other" | "energiser" | "unit" | "break" | "meal" | "travel";
            title: components["schemas"]["LocalTextDto"];
            timeZone: string;
            /** @description What the clock on the wall shows, `2026-03-02T09:00`. */
            begins: string;
            ends: string;
            /** @description The UTC instant. */
            startsAt: string;
            endsAt: string;
            /** @description Empty while rooms are not told. */
            room: string;
            /** @description Display names; none while they are not told. */
            facilitators: string[];
        };
        AgendaReply: {
            title: components["schemas"]["LocalTextDto"];
            organisation: string;
            /** @description Empty while it is not told. */
            place: string;
            startsOn: string;
            endsOn: string;
            timeZone: string;
            languages: ("en" | "ru" | "ky")[];
            /** @enum {string} */
            status: "open" | "planned" | "running" | "completed" | "cancelled";
            /** @description Number of the release. */
            release: number;
            publishedAt: string;
            sessions: components["schemas"]["AgendaSessionReply"][];
        };
        SessionMeetingDto: {
            sessionId: string;
            /** @description An `https` address. */
            address: string;
        };
        MeetingsReply: {
            address: string;
            sessions: components["schemas"]["SessionMeetingDto"][];
            version: number;
        };
        ChangeMeetingsRequest: {
            /** @description An `https` address for every session that has none of its own; empty for none. */
            address: string;
            /** @description Sessions with an address of their own; an empty one counts as none. */
            sessions: components["schemas"]["SessionMeetingDto"][];
            /** @description The version that the edit started from; 0 when there was none. */
            version: number;
        };
        MeetingReply: {
            /** @description From when to when the address is told. */
            opensAt: string;
            closesAt: string;
            /** @description By the clock here: the asker's own may be wrong. */
            isOver: boolean;
            /** @description Null outside that time. */
            address: string | null;
        };
        BuildsOnDto: {
            unitId: string;
            /** @description Units of the training that are to come before it. */
            unitIds: string[];
        };
        GroupDto: {
            id: string;
            name: string;
            /** @description Participants of the training, by person. */
            memberIds: string[];
        };
        GuestDto: {
            id: string;
            name: string;
            about: string;
        };
        SpanReply: {
            /** @description UTC instant. */
            from: string;
            to: string;
        };
        AvailabilityEntry: {
            /** @description A person or a guest. */
            who: string;
            free: components["schemas"]["SpanReply"][];
        };
        MethodMinutesReply: {
            method: string;
            minutes: number;
        };
        PlannedUnitReply: {
            id: string;
            moduleId: string;
            title: components["schemas"]["LocalTextDto"];
            /** @description Planned length in minutes. */
            minutes: number;
            /** @description Units that are to come before it. */
            buildsOn: string[];
            /** @description What its session plan is made of. */
            methods: components["schemas"]["MethodMinutesReply"][];
        };
        TimetableReply: {
            startsOn: string;
            endsOn: string;
            timeZone: string;
            dayStartsAt: string;
            dayEndsAt: string;
            unorderedModuleIds: string[];
            buildsOn: components["schemas"]["BuildsOnDto"][];
            groups: components["schemas"]["GroupDto"][];
            guests: components["schemas"]["GuestDto"][];
            /** @description Who has said when she can be there; everybody else always can. */
            availability: components["schemas"]["AvailabilityEntry"][];
            units: components["schemas"]["PlannedUnitReply"][];
            version: number;
        };
        ChangeTimetableRequest: {
            /** @description The version that the edit started from. */
            version: number;
            /** @description Clock time `HH:MM` in the training's time zone. */
            dayStartsAt: string;
            dayEndsAt: string;
            /** @description Modules whose units can come in any order; in all others each unit builds on the one before. */
            unorderedModuleIds: string[];
            /** @description Units for which something else is to come before than the module says. */
            buildsOn: components["schemas"]["BuildsOnDto"][];
            /** @description All groups; one that is not named goes. */
            groups: components["schemas"]["GroupDto"][];
            /** @description All guests; one that is not named goes. */
            guests: components["schemas"]["GuestDto"][];
        };
        LaneDto: {
            /** @description Empty when it does not matter. */
            room: string;
            /** @description Who is taught there; none means everybody. */
            groupIds: string[];
        };
        UnitLeadersDto: {
            unitId: string;
            leaderIds: string[];
        };
        LunchDto: {
            /** @description Clock time `HH:MM`; it is moved where something that stays is in its way. */
            at: string;
            minutes: number;
        };
        DraftRequest: {
            /** @description Units to schedule, those preferred first. */
            unitIds: string[];
            /** @description Sessions that follow one another in a room; lanes with different groups run at the same time. */
            lanes: components["schemas"]["LaneDto"][];
            /**
             * @description Each unit once, in one of the lanes, or in every lane.
             * @enum {string}
             */
            teach: "once" | "every-lane";
            /** @description Facilitators and guests who lead. */
            leaderIds: string[];
            /** @description Who can lead a unit; a unit that is not named can be led by all. */
            leaders: components["schemas"]["UnitLeadersDto"][];
            /** @description Null for none. */
            lunch: components["schemas"]["LunchDto"] | null;
            breakMinutes: number;
            /** @description Length of an energiser where attention drops; 0 for none. */
            energiserMinutes: number;
        };
        DraftedSessionReply: {
            /** @enum {string} */
            kind: "other" | "energiser" | "unit" | "break" | "meal" | "travel";
            unitId: string | null;
            title: components["schemas"]["LocalTextDto"];
            startsAt: string;
            endsAt: string;
            room: string;
            facilitatorIds: string[];
            guestIds: string[];
            groupIds: string[];
        };
        DraftReasonReply: {
            /** @enum {string} */
            code: "draft.no-hours" | "draft.no-lanes" | "draft.circle" | "draft.no-leader" | "draft.too-long" | "draft.leader-away" | "draft.too-much" | "draft.leader-overloaded" | "draft.chain-too-long" | "draft.not-found";
            /** @description The unit it is about, if it is about one. */
            unitId: string | null;
            /** @description Leaders it is about: persons or guests. */
            who: string[];
            /** @description Minutes that are needed; null when it is not about time. */
            minutes: number | null;
            /** @description Minutes that there are, where they are known. */
            available: number | null;
        };
        DraftReply: {
            /** @description Empty when there is none. */
            sessions: components["schemas"]["DraftedSessionReply"][];
            /** @description Sessions in whose place these come: not pinned, without marks, and made anew by the draft. */
            replaces: components["schemas"]["RemoveSessionDto"][];
            /** @description Why there is none; empty when there is one. */
            impossible: components["schemas"]["DraftReasonReply"][];
        };
        SpanDto: {
            /** @description UTC instant. */
            from: string;
            to: string;
        };
        AvailabilityReply: {
            /** @description A person or a guest. */
            who: string;
            name: string;
            isGuest: boolean;
            /** @description Path that opens her page, with the code in its fragment, which no server sees; null while she has none. */
            link: string | null;
            /** @description When it was last said; null while nothing is known. */
            answeredAt: string | null;
            /** @description Null while nothing is known, which counts as always. */
            free: components["schemas"]["SpanDto"][] | null;
            version: number;
        };
        AvailabilityList: {
            items: components["schemas"]["AvailabilityReply"][];
        };
        ChangeAvailabilityRequest: {
            /** @description When she can be there; null when nothing is known, which counts as always. */
            free: components["schemas"]["SpanDto"][] | null;
            /** @description The version that the edit started from; 0 while there is none. */
            version: number;
        };
        MakeAvailabilityLinkRequest: {
            id: string;
        };
        AvailabilityCodeRequest: {
            /** @description As it stands in the link; spaces, hyphens and case do not matter. */
            code: string;
        };
        OpenAvailabilityReply: {
            /** @description Of the training. */
            title: components["schemas"]["LocalTextDto"];
            startsOn: string;
            endsOn: string;
            timeZone: string;
            /** @description The usual hours of a day, `HH:MM`. */
            dayStartsAt: string;
            dayEndsAt: string;
            /** @description What she said last; null before. */
            free: components["schemas"]["SpanDto"][] | null;
            version: number;
        };
        AnswerAvailabilityRequest: {
            /** @description As it stands in the link; spaces, hyphens and case do not matter. */
            code: string;
            /** @description When she can be there; nothing for not at all. */
            free: components["schemas"]["SpanDto"][];
            /** @description The version that the answer started from. */
            version: number;
        };
        HomeSessionReply: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            startsAt: string;
            endsAt: string;
            room: string;
            /** @description Display names. */
            facilitators: string[];
            /** @description Whether there is a way in online. */
            meets: boolean;
        };
        HomeLessonReply: {
            unitId: string;
            moduleId: string;
            moduleTitle: components["schemas"]["LocalTextDto"];
            title: components["schemas"]["LocalTextDto"];
            /** @description How many check questions it has. */
            checks: number;
            /** @description How many of them she has answered. */
            answered: number;
            /** @description Of those, how many right at the first try. */
            right: number;
            /** @description Whether she has read it to its end. */
            finished: boolean;
        };
        HomeTrainingReply: {
            id: string;
            title: components["schemas"]["LocalTextDto"];
            place: string;
            timeZone: string;
            startsOn: string;
            endsOn: string;
            /** @enum {string} */
            status: "open" | "planned" | "running" | "completed" | "cancelled";
            /**
             * @description Her own enrolment.
             * @enum {string}
             */
            enrolment: "completed" | "accepted";
            /** @description The sessions of the latest release, without breaks, in order of time. */
            sessions: components["schemas"]["HomeSessionReply"][];
            /** @description Sessions at which she was present or late. */
            attended: number;
            /** @description Sessions at which she was marked. */
            marked: number;
            lessons: components["schemas"]["HomeLessonReply"][];
        };
        HomeReply: {
            /** @description How many messages she has not read. */
            unread: number;
            trainings: components["schemas"]["HomeTrainingReply"][];
        };
        LessonChoiceReply: {
            id: string;
            text: string;
            /** @description Questions are marked on the phone, so that they work without a network. */
            isRight: boolean;
            explanation: string;
        };
        LessonItemReply: {
            id: string;
            text: string;
        };
        LessonPairReply: {
            id: string;
            left: string;
            right: string;
        };
        LessonFieldReply: {
            id: string;
            label: string;
            hint: string;
            /** @description Of a table; empty for a text. */
            columns: string[];
        };
        LessonBlockReply: {
            id: string;
            /** @enum {string} */
            kind: "text" | "reflection" | "check" | "safety" | "picture" | "audio" | "video" | "download" | "worksheet";
            /**
             * @description The language of its words where it is not the one asked for.
             * @enum {string}
             */
            language?: "en" | "ru" | "ky";
            text?: components["schemas"]["RichTextDto"];
            /** @enum {string} */
            form?: "match" | "single" | "multiple" | "order";
            question?: string;
            choices?: components["schemas"]["LessonChoiceReply"][];
            /** @description Of the form `order`, in the right order. */
            items?: components["schemas"]["LessonItemReply"][];
            pairs?: components["schemas"]["LessonPairReply"][];
            explanation?: string;
            /** @description Id of the material. */
            material?: string;
            title?: string;
            /** @description A picture's alternative text, a recording's transcript. */
            alternative?: string;
            introduction?: string;
            fields?: components["schemas"]["LessonFieldReply"][];
        };
        LessonCredit: {
            /** @description Empty for the starter library. */
            organisation: string;
            /** @description Number of the module's version. */
            number: number;
            /** @description The modules that it was adapted from, from the first one on. */
            lineage: components["schemas"]["AncestorDto"][];
        };
        AnswerReply: {
            id: string;
            blockId: string;
            /** @description Ids of what was chosen; of an order, of the items as they were put; of pairs, for each in turn the one whose right side was put to it. */
            chosen: string[];
            isRight: boolean;
            madeAt: string;
        };
        LessonReply: {
            trainingId: string;
            unitId: string;
            /** @description Title of the module it belongs to, in the language asked for where there is one. */
            moduleTitle: string;
            title: string;
            /** @description What she can do afterwards. */
            objectives: string[];
            /** @description Planned length of the session in the room, in minutes. */
            minutes: number;
            blocks: components["schemas"]["LessonBlockReply"][];
            /** @description Languages that its texts are in; more than the one asked for where a translation is missing. */
            languages: ("en" | "ru" | "ky")[];
            /**
             * @description Whether a native speaker has read the text in the language asked for.
             * @enum {string|null}
             */
            translation: "reviewed" | "draft" | null;
            credit: components["schemas"]["LessonCredit"];
            /** @description When she read it to its end; null while she has not. */
            finishedAt: string | null;
            answers: components["schemas"]["AnswerReply"][];
        };
        AnswerRequest: {
            id: string;
            /** @description The check question. */
            blockId: string;
            /** @description Ids of what was chosen, as in the reply. */
            chosen: string[];
            /** @description When it was answered, on her device, UTC. */
            madeAt: string;
        };
        ReadingRequest: {
            id: string;
            /** @description When she came to the end, on her device, UTC. */
            finishedAt: string;
        };
        ReadingReply: {
            id: string;
            finishedAt: string;
        };
        FeedbackRequest: {
            /** @description Known to her phone only; it is not kept with what she said. */
            id: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            content: number;
            facilitation: number;
            safety: number;
            usefulness: number;
            /** @description What was most useful. */
            liked: string;
            /** @description What she would change. */
            change: string;
        };
        FeedbackGivenReply: {
            id: string;
        };
        MyFeedbackReply: {
            /** @description Whether she gave feedback on this training. What she said is not known to be hers. */
            given: boolean;
        };
        ScaleSummaryReply: {
            /** @enum {string} */
            scale: "content" | "safety" | "facilitation" | "usefulness";
            /** @description How many people gave each score from 1 to 5. */
            counts: number[];
            mean: number;
        };
        FeedbackCommentReply: {
            liked: string;
            change: string;
        };
        FeedbackSummaryReply: {
            enrolled: number;
            given: number;
            /** @description While fewer than five people answered, nothing of it is shown. */
            tooFew: boolean;
            scales: components["schemas"]["ScaleSummaryReply"][];
            /** @description In random order. */
            comments: components["schemas"]["FeedbackCommentReply"][];
        };
        WordingReply: {
            id: string;
            /** @enum {string} */
            use: "internal-learning" | "donor-report" | "site" | "social-media";
            /** @description The words on which the decision is made. */
            text: string;
        };
        WordingList: {
            items: components["schemas"]["WordingReply"][];
        };
        DecisionDto: {
            /** @enum {string} */
            use: "internal-learning" | "donor-report" | "site" | "social-media";
            agreed: boolean;
            /** @description The wording that was shown. */
            wordingId: string;
        };
        TestimonialRequest: {
            id: string;
            text: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            /** @enum {string} */
            identity: "anonymous" | "pseudonym" | "named";
            /** @description Of identity `pseudonym`. */
            pseudonym: string;
            /** @description One decision on each use. */
            decisions: components["schemas"]["DecisionDto"][];
        };
        CurrentDecisionReply: {
            /** @enum {string} */
            use: "internal-learning" | "donor-report" | "site" | "social-media";
            agreed: boolean;
            /** @description When it was made. */
            decidedAt: string;
        };
        MyTestimonialReply: {
            id: string;
            text: string;
            /** @enum {string} */
            identity: "anonymous" | "pseudonym" | "named";
            pseudonym: string;
            createdAt: string;
            decisions: components["schemas"]["CurrentDecisionReply"][];
        };
        MyTestimonialList: {
            items: components["schemas"]["MyTestimonialReply"][];
        };
        UsableTestimonialReply: {
            id: string;
            text: string;
            /** @enum {string} */
            language: "en" | "ru" | "ky";
            /** @description The name she chose to stand beside it; empty when she chose none. */
            signature: string;
            /** @description What it may be used for. */
            uses: ("internal-learning" | "donor-report" | "site" | "social-media")[];
            /** @description The day on which it was written, UTC. */
            writtenOn: string;
        };
        UsableTestimonialPage: {
            items: components["schemas"]["UsableTestimonialReply"][];
            total: number;
            page: number;
            size: number;
        };
        ConsentRequest: {
            /** @enum {string} */
            use: "internal-learning" | "donor-report" | "site" | "social-media";
            agreed: boolean;
            /** @description The wording that was shown. */
            wordingId: string;
            id: string;
        };
        GroupReply: {
            /** @description `female`, a district, …; empty where it is not known. */
            key: string;
            /** @description Null where the number is withheld, because it could give a person away. */
            enrolled: number | null;
            completed: number | null;
        };
        PeopleFigure: {
            enrolled: number;
            completed: number;
            /** @description Empty where any split could give a person away. */
            bySex: components["schemas"]["GroupReply"][];
            /** @description Likewise. */
            byDistrict: components["schemas"]["GroupReply"][];
        };
        AttendanceFigure: {
            /** @description Share of marks that say present or late, excused ones left out, 0 to 1; null when nothing was marked or too few people were. */
            rate: number | null;
            /** @description Sessions with at least one mark. */
            sessionsHeld: number;
            /** @description People marked at least once. */
            people: number;
        };
        KnowledgeFigure: {
            /** @description Share of first answers to check questions that were right, 0 to 1; null while fewer than five people answered. */
            share: number | null;
            /** @description First answers counted; null with the share. */
            answers: number | null;
            /** @description People who answered at least one. */
            people: number;
        };
        SatisfactionFigure: {
            /** @description How many people gave feedback. */
            given: number;
            /** @description Mean of the score for usefulness, 1 to 5; null while fewer than five people answered. */
            usefulness: number | null;
            /** @description Share of people who scored usefulness 4 or 5, 0 to 1; null likewise. */
            satisfied: number | null;
        };
        TestimonialFigure: {
            /** @enum {string} */
            use: "internal-learning" | "donor-report" | "site" | "social-media";
            /** @description Stories that may be used for it. */
            stories: number;
        };
        OutcomeReply: {
            trainingId: string;
            title: components["schemas"]["LocalTextDto"];
            startsOn: string;
            endsOn: string;
            place: string;
            people: components["schemas"]["PeopleFigure"];
            attendance: components["schemas"]["AttendanceFigure"];
            knowledge: components["schemas"]["KnowledgeFigure"];
            satisfaction: components["schemas"]["SatisfactionFigure"];
            testimonials: components["schemas"]["TestimonialFigure"][];
        };
        ExportRequest: {
            id: string;
            /**
             * @description The language of its headings.
             * @enum {string}
             */
            language: "en" | "ru" | "ky";
        };
        ExportReply: {
            id: string;
            trainingId: string;
            /**
             * @description `waiting` until the file is made.
             * @enum {string}
             */
            status: "failed" | "ready" | "waiting";
            createdAt: string;
        };
        /** @description Problem details (RFC 9457). */
        Problem: {
            /** @description A path whose last part is the code of the problem. */
            type: string;
            title: string;
            status: number;
            detail?: string;
            errors?: {
                path: string;
                code: string;
                /** @description The other thing, where two do not go together. */
                with?: string;
                /** @description Whom it is about. */
                who?: string;
            }[];
            /** @description Of a stale edit: the version it started from. */
            yours?: number;
            /** @description Of a stale edit: the version stored now. */
            current?: number;
            /** @description Of a material that cannot go: which units show it. */
            uses?: components["schemas"]["MaterialUseDto"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthReply"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "ayjan",
                 *       "password": "four quiet words here"
                 *     }
                 */
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "displayName": "Айжан",
                     *         "language": "ky",
                     *         "version": 1
                     *       },
                     *       "organisation": {
                     *         "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "name": "ayjan"
                     *       },
                     *       "role": "facilitator",
                     *       "organisations": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan",
                     *           "role": "facilitator"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signInToDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "as": "participant"
                 *     }
                 */
                "application/json": components["schemas"]["DemoSignInRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "displayName": "Айжан",
                     *         "language": "ky",
                     *         "version": 1
                     *       },
                     *       "organisation": {
                     *         "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "name": "ayjan"
                     *       },
                     *       "role": "facilitator",
                     *       "organisations": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan",
                     *           "role": "facilitator"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    visit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "me": {
                     *         "person": {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "displayName": "Айжан",
                     *           "language": "ky",
                     *           "version": 1
                     *         },
                     *         "organisation": {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan"
                     *         },
                     *         "role": "facilitator",
                     *         "organisations": [
                     *           {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "name": "ayjan",
                     *             "role": "facilitator"
                     *           }
                     *         ]
                     *       },
                     *       "demo": true
                     *     }
                     */
                    "application/json": components["schemas"]["VisitReply"];
                };
            };
        };
    };
    changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "Айжан",
                 *       "language": "ky",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeMeRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "displayName": "Айжан",
                     *         "language": "ky",
                     *         "version": 1
                     *       },
                     *       "organisation": {
                     *         "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "name": "ayjan"
                     *       },
                     *       "role": "facilitator",
                     *       "organisations": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan",
                     *           "role": "facilitator"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "text",
                 *       "next": "text"
                 *     }
                 */
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organisationId": "01936c7e-0000-7000-8000-0000000e0001"
                 *     }
                 */
                "application/json": components["schemas"]["ChangeOrganisationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "displayName": "Айжан",
                     *         "language": "ky",
                     *         "version": 1
                     *       },
                     *       "organisation": {
                     *         "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "name": "ayjan"
                     *       },
                     *       "role": "facilitator",
                     *       "organisations": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan",
                     *           "role": "facilitator"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMySignIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "openedOn": "2026-11-21",
                     *           "lastUsedOn": "2026-11-21",
                     *           "device": "Android · Chrome",
                     *           "current": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SignInList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endMySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7K3M-Q9XD-2R5T"
                 *     }
                 */
                "application/json": components["schemas"]["LookUpInvitationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "displayName": "Айжан",
                     *       "organisation": "text",
                     *       "language": "ky",
                     *       "suggestedName": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["OpenInvitationReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7K3M-Q9XD-2R5T",
                 *       "name": "ayjan",
                 *       "password": "four quiet words here"
                 *     }
                 */
                "application/json": components["schemas"]["AcceptInvitationRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "displayName": "Айжан",
                     *         "language": "ky",
                     *         "version": 1
                     *       },
                     *       "organisation": {
                     *         "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "name": "ayjan"
                     *       },
                     *       "role": "facilitator",
                     *       "organisations": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan",
                     *           "role": "facilitator"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "displayName": "Айжан",
                     *           "language": "ky",
                     *           "role": "facilitator",
                     *           "joined": true,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MemberPage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "displayName": "Айжан",
                 *       "language": "ky",
                 *       "role": "participant"
                 *     }
                 */
                "application/json": components["schemas"]["AddPersonRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "displayName": "Айжан",
                     *       "language": "ky",
                     *       "role": "facilitator",
                     *       "joined": true,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MemberReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "participant",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeRoleRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "displayName": "Айжан",
                     *       "language": "ky",
                     *       "role": "facilitator",
                     *       "joined": true,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MemberReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "displayName": "Айжан",
                     *       "code": "7K3M-Q9XD-2R5T",
                     *       "link": "text",
                     *       "expiresOn": "2026-11-21",
                     *       "used": true
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "displayName": "Айжан",
                     *       "code": "7K3M-Q9XD-2R5T",
                     *       "link": "text",
                     *       "expiresOn": "2026-11-21",
                     *       "used": true
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMerges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "keptId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kept": "text",
                     *           "mergedId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "merged": "text",
                     *           "mergedBy": "text",
                     *           "mergedAt": "2026-11-21T08:30:00.000Z",
                     *           "undoableUntil": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MergeList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergePersons: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "mergedId": "01936c7e-0000-7000-8000-0000000e0001"
                 *     }
                 */
                "application/json": components["schemas"]["MergePersonsRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "keptId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "kept": "text",
                     *       "mergedId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "merged": "text",
                     *       "mergedBy": "text",
                     *       "mergedAt": "2026-11-21T08:30:00.000Z",
                     *       "undoableUntil": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["MergeReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "at": "text",
                     *           "person": "text",
                     *           "action": "text",
                     *           "subject": "text"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listModules: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
                /**
                 * @description Only modules whose every unit is whole in this language.
                 * @example ky
                 */
                language?: "en" | "ru" | "ky";
                /**
                 * @description `draft`: never published; `changed`: differs from what was published.
                 * @example draft
                 */
                status?: "draft" | "changed" | "published";
                /**
                 * @description One's own organisation, other organisations, or the starter library.
                 * @example own
                 */
                owner?: "own" | "network" | "library";
                /**
                 * @description Only adaptations of this module, of whatever generation.
                 * @example text
                 */
                adaptationsOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "summary": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "baseLanguage": "en",
                     *           "organisation": "text",
                     *           "own": true,
                     *           "sharing": "private",
                     *           "status": "changed",
                     *           "publishedNumber": 1,
                     *           "units": 1,
                     *           "minutes": 1,
                     *           "languages": [
                     *             "ky"
                     *           ],
                     *           "adaptedFrom": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "targetGroup": "text",
                     *           "adaptations": 1,
                     *           "updatedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ModulePage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createModule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "title": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "summary": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "audience": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "baseLanguage": "en"
                 *     }
                 */
                "application/json": components["schemas"]["CreateModuleRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "summary": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "audience": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "sources": [
                     *         "text"
                     *       ],
                     *       "baseLanguage": "en",
                     *       "organisation": "text",
                     *       "own": true,
                     *       "sharing": "private",
                     *       "adaptableBy": "private",
                     *       "mayAdapt": true,
                     *       "publishedNumber": 1,
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "changedSince": true,
                     *       "lineage": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "organisation": "text",
                     *           "number": 1,
                     *           "publishedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "targetGroup": "text",
                     *       "reason": "text",
                     *       "adaptations": 1,
                     *       "upstream": {
                     *         "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "number": 1,
                     *         "unitsBehind": 1
                     *       },
                     *       "papers": [
                     *         "test"
                     *       ],
                     *       "version": 1,
                     *       "units": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "minutes": 1,
                     *           "planned": 1,
                     *           "blocks": 1,
                     *           "checks": 1,
                     *           "activities": 1,
                     *           "mix": [
                     *             {
                     *               "method": "theory",
                     *               "minutes": 1
                     *             }
                     *           ],
                     *           "translations": [
                     *             {
                     *               "language": "ky",
                     *               "parts": 1,
                     *               "translated": 1,
                     *               "stale": [
                     *                 null
                     *               ],
                     *               "missing": [
                     *                 null
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ModuleReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findModule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "summary": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "audience": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "sources": [
                     *         "text"
                     *       ],
                     *       "baseLanguage": "en",
                     *       "organisation": "text",
                     *       "own": true,
                     *       "sharing": "private",
                     *       "adaptableBy": "private",
                     *       "mayAdapt": true,
                     *       "publishedNumber": 1,
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "changedSince": true,
                     *       "lineage": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "organisation": "text",
                     *           "number": 1,
                     *           "publishedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "targetGroup": "text",
                     *       "reason": "text",
                     *       "adaptations": 1,
                     *       "upstream": {
                     *         "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "number": 1,
                     *         "unitsBehind": 1
                     *       },
                     *       "papers": [
                     *         "test"
                     *       ],
                     *       "version": 1,
                     *       "units": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "minutes": 1,
                     *           "planned": 1,
                     *           "blocks": 1,
                     *           "checks": 1,
                     *           "activities": 1,
                     *           "mix": [
                     *             {
                     *               "method": "theory",
                     *               "minutes": 1
                     *             }
                     *           ],
                     *           "translations": [
                     *             {
                     *               "language": "ky",
                     *               "parts": 1,
                     *               "translated": 1,
                     *               "stale": [
                     *                 null
                     *               ],
                     *               "missing": [
                     *                 null
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ModuleReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteModule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeModule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "summary": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "audience": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "sources": [
                 *         "text"
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeModuleRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "summary": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "audience": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "sources": [
                     *         "text"
                     *       ],
                     *       "baseLanguage": "en",
                     *       "organisation": "text",
                     *       "own": true,
                     *       "sharing": "private",
                     *       "adaptableBy": "private",
                     *       "mayAdapt": true,
                     *       "publishedNumber": 1,
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "changedSince": true,
                     *       "lineage": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "organisation": "text",
                     *           "number": 1,
                     *           "publishedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "targetGroup": "text",
                     *       "reason": "text",
                     *       "adaptations": 1,
                     *       "upstream": {
                     *         "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "number": 1,
                     *         "unitsBehind": 1
                     *       },
                     *       "papers": [
                     *         "test"
                     *       ],
                     *       "version": 1,
                     *       "units": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "minutes": 1,
                     *           "planned": 1,
                     *           "blocks": 1,
                     *           "checks": 1,
                     *           "activities": 1,
                     *           "mix": [
                     *             {
                     *               "method": "theory",
                     *               "minutes": 1
                     *             }
                     *           ],
                     *           "translations": [
                     *             {
                     *               "language": "ky",
                     *               "parts": 1,
                     *               "translated": 1,
                     *               "stale": [
                     *                 null
                     *               ],
                     *               "missing": [
                     *                 null
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ModuleReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    shareModule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sharing": "private",
                 *       "adaptableBy": "private",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ShareModuleRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "summary": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "audience": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "sources": [
                     *         "text"
                     *       ],
                     *       "baseLanguage": "en",
                     *       "organisation": "text",
                     *       "own": true,
                     *       "sharing": "private",
                     *       "adaptableBy": "private",
                     *       "mayAdapt": true,
                     *       "publishedNumber": 1,
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "changedSince": true,
                     *       "lineage": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "organisation": "text",
                     *           "number": 1,
                     *           "publishedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "targetGroup": "text",
                     *       "reason": "text",
                     *       "adaptations": 1,
                     *       "upstream": {
                     *         "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "number": 1,
                     *         "unitsBehind": 1
                     *       },
                     *       "papers": [
                     *         "test"
                     *       ],
                     *       "version": 1,
                     *       "units": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "minutes": 1,
                     *           "planned": 1,
                     *           "blocks": 1,
                     *           "checks": 1,
                     *           "activities": 1,
                     *           "mix": [
                     *             {
                     *               "method": "theory",
                     *               "minutes": 1
                     *             }
                     *           ],
                     *           "translations": [
                     *             {
                     *               "language": "ky",
                     *               "parts": 1,
                     *               "translated": 1,
                     *               "stale": [
                     *                 null
                     *               ],
                     *               "missing": [
                     *                 null
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ModuleReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderUnits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["UnitOrderRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "summary": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "audience": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "sources": [
                     *         "text"
                     *       ],
                     *       "baseLanguage": "en",
                     *       "organisation": "text",
                     *       "own": true,
                     *       "sharing": "private",
                     *       "adaptableBy": "private",
                     *       "mayAdapt": true,
                     *       "publishedNumber": 1,
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "changedSince": true,
                     *       "lineage": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "organisation": "text",
                     *           "number": 1,
                     *           "publishedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "targetGroup": "text",
                     *       "reason": "text",
                     *       "adaptations": 1,
                     *       "upstream": {
                     *         "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "number": 1,
                     *         "unitsBehind": 1
                     *       },
                     *       "papers": [
                     *         "test"
                     *       ],
                     *       "version": 1,
                     *       "units": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "minutes": 1,
                     *           "planned": 1,
                     *           "blocks": 1,
                     *           "checks": 1,
                     *           "activities": 1,
                     *           "mix": [
                     *             {
                     *               "method": "theory",
                     *               "minutes": 1
                     *             }
                     *           ],
                     *           "translations": [
                     *             {
                     *               "language": "ky",
                     *               "parts": 1,
                     *               "translated": 1,
                     *               "stale": [
                     *                 null
                     *               ],
                     *               "missing": [
                     *                 null
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ModuleReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "test": {
                     *         "title": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "introduction": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "questions": [
                     *           {
                     *             "unitId": "01936c7e-0000-7000-8000-0000000e0001"
                     *           }
                     *         ]
                     *       },
                     *       "evaluation": {
                     *         "title": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "introduction": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "questions": [
                     *           {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "kind": "scale",
                     *             "choices": [
                     *               null
                     *             ],
                     *             "several": true
                     *           }
                     *         ]
                     *       },
                     *       "followUp": {
                     *         "title": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "introduction": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "questions": [
                     *           {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "kind": "scale",
                     *             "choices": [
                     *               null
                     *             ],
                     *             "several": true
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PapersReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "test": {
                 *         "title": {
                 *           "en": "Key messages",
                 *           "ru": "Ключевые сообщения",
                 *           "ky": "Негизги билдирүүлөр"
                 *         },
                 *         "introduction": {
                 *           "en": "Key messages",
                 *           "ru": "Ключевые сообщения",
                 *           "ky": "Негизги билдирүүлөр"
                 *         },
                 *         "questions": [
                 *           {
                 *             "unitId": "01936c7e-0000-7000-8000-0000000e0001"
                 *           }
                 *         ]
                 *       },
                 *       "evaluation": {
                 *         "title": {
                 *           "en": "Key messages",
                 *           "ru": "Ключевые сообщения",
                 *           "ky": "Негизги билдирүүлөр"
                 *         },
                 *         "introduction": {
                 *           "en": "Key messages",
                 *           "ru": "Ключевые сообщения",
                 *           "ky": "Негизги билдирүүлөр"
                 *         },
                 *         "questions": [
                 *           {
                 *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *             "kind": "scale",
                 *             "choices": [
                 *               null
                 *             ],
                 *             "several": true
                 *           }
                 *         ]
                 *       },
                 *       "followUp": {
                 *         "title": {
                 *           "en": "Key messages",
                 *           "ru": "Ключевые сообщения",
                 *           "ky": "Негизги билдирүүлөр"
                 *         },
                 *         "introduction": {
                 *           "en": "Key messages",
                 *           "ru": "Ключевые сообщения",
                 *           "ky": "Негизги билдирүүлөр"
                 *         },
                 *         "questions": [
                 *           {
                 *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *             "kind": "scale",
                 *             "choices": [
                 *               null
                 *             ],
                 *             "several": true
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangePapersRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "test": {
                     *         "title": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "introduction": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "questions": [
                     *           {
                     *             "unitId": "01936c7e-0000-7000-8000-0000000e0001"
                     *           }
                     *         ]
                     *       },
                     *       "evaluation": {
                     *         "title": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "introduction": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "questions": [
                     *           {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "kind": "scale",
                     *             "choices": [
                     *               null
                     *             ],
                     *             "several": true
                     *           }
                     *         ]
                     *       },
                     *       "followUp": {
                     *         "title": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "introduction": {
                     *           "en": "Key messages",
                     *           "ru": "Ключевые сообщения",
                     *           "ky": "Негизги билдирүүлөр"
                     *         },
                     *         "questions": [
                     *           {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "kind": "scale",
                     *             "choices": [
                     *               null
                     *             ],
                     *             "several": true
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PapersReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSupplies: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "unitTitle": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "activityTitle": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "things": {
                     *             "en": [
                     *               null
                     *             ],
                     *             "ru": [
                     *               null
                     *             ],
                     *             "ky": [
                     *               null
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SupplyList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishModule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "note": "text",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["PublishRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "summary": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "audience": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "sources": [
                     *         "text"
                     *       ],
                     *       "baseLanguage": "en",
                     *       "organisation": "text",
                     *       "own": true,
                     *       "sharing": "private",
                     *       "adaptableBy": "private",
                     *       "mayAdapt": true,
                     *       "publishedNumber": 1,
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "changedSince": true,
                     *       "lineage": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "organisation": "text",
                     *           "number": 1,
                     *           "publishedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "targetGroup": "text",
                     *       "reason": "text",
                     *       "adaptations": 1,
                     *       "upstream": {
                     *         "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "number": 1,
                     *         "unitsBehind": 1
                     *       },
                     *       "papers": [
                     *         "test"
                     *       ],
                     *       "version": 1,
                     *       "units": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "minutes": 1,
                     *           "planned": 1,
                     *           "blocks": 1,
                     *           "checks": 1,
                     *           "activities": 1,
                     *           "mix": [
                     *             {
                     *               "method": "theory",
                     *               "minutes": 1
                     *             }
                     *           ],
                     *           "translations": [
                     *             {
                     *               "language": "ky",
                     *               "parts": 1,
                     *               "translated": 1,
                     *               "stale": [
                     *                 null
                     *               ],
                     *               "missing": [
                     *                 null
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ModuleReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listModuleVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "number": 1,
                     *           "note": "text",
                     *           "publishedAt": "2026-11-21T08:30:00.000Z",
                     *           "publishedBy": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ModuleVersionList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareVersions: {
        parameters: {
            query: {
                /**
                 * @description Number of the earlier version.
                 * @example 1
                 */
                from: number;
                /**
                 * @description Number of the later version; left out, the draft, or of others' modules the newest version.
                 * @example 1
                 */
                to?: number;
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "unitTitle": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "part": "text",
                     *           "kind": "added",
                     *           "texts": [
                     *             {
                     *               "language": "ky",
                     *               "before": "text",
                     *               "after": "text"
                     *             }
                     *           ],
                     *           "factsBefore": {
                     *             "minutes": 1,
                     *             "method": "theory",
                     *             "grouping": "everyone",
                     *             "right": [
                     *               "text"
                     *             ]
                     *           },
                     *           "factsAfter": {
                     *             "minutes": 1,
                     *             "method": "theory",
                     *             "grouping": "everyone",
                     *             "right": [
                     *               "text"
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DifferenceList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "title": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateUnitRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "moduleTitle": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "baseLanguage": "en",
                     *       "own": true,
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "objectives": {
                     *         "en": [
                     *           "Key messages"
                     *         ],
                     *         "ru": [
                     *           "Ключевые сообщения"
                     *         ],
                     *         "ky": [
                     *           "Негизги билдирүүлөр"
                     *         ]
                     *       },
                     *       "minutes": 1,
                     *       "lesson": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kind": "text",
                     *           "text": {
                     *             "en": {},
                     *             "ru": {},
                     *             "ky": {}
                     *           },
                     *           "form": "single",
                     *           "question": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "choices": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "isRight": true
                     *             }
                     *           ],
                     *           "items": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001"
                     *             }
                     *           ],
                     *           "pairs": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001"
                     *             }
                     *           ],
                     *           "explanation": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "material": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "alternative": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "introduction": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "fields": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "plan": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "method": "theory",
                     *           "minutes": 1,
                     *           "grouping": "everyone",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "instructions": {
                     *             "en": {},
                     *             "ru": {},
                     *             "ky": {}
                     *           },
                     *           "materials": {
                     *             "en": [
                     *               "Key messages"
                     *             ],
                     *             "ru": [
                     *               "Ключевые сообщения"
                     *             ],
                     *             "ky": [
                     *               "Негизги билдирүүлөр"
                     *             ]
                     *           },
                     *           "debrief": {
                     *             "en": {},
                     *             "ru": {},
                     *             "ky": {}
                     *           },
                     *           "notes": {}
                     *         }
                     *       ],
                     *       "translations": [
                     *         {
                     *           "language": "ky",
                     *           "parts": 1,
                     *           "translated": 1,
                     *           "stale": [
                     *             "text"
                     *           ],
                     *           "missing": [
                     *             "text"
                     *           ],
                     *           "review": {
                     *             "name": "ayjan",
                     *             "at": "text"
                     *           }
                     *         }
                     *       ],
                     *       "materials": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kind": "text",
                     *           "name": "ayjan",
                     *           "mediaType": "text",
                     *           "bytes": 1,
                     *           "width": 1,
                     *           "height": 1
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnitReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "moduleTitle": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "baseLanguage": "en",
                     *       "own": true,
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "objectives": {
                     *         "en": [
                     *           "Key messages"
                     *         ],
                     *         "ru": [
                     *           "Ключевые сообщения"
                     *         ],
                     *         "ky": [
                     *           "Негизги билдирүүлөр"
                     *         ]
                     *       },
                     *       "minutes": 1,
                     *       "lesson": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kind": "text",
                     *           "text": {
                     *             "en": {},
                     *             "ru": {},
                     *             "ky": {}
                     *           },
                     *           "form": "single",
                     *           "question": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "choices": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "isRight": true
                     *             }
                     *           ],
                     *           "items": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001"
                     *             }
                     *           ],
                     *           "pairs": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001"
                     *             }
                     *           ],
                     *           "explanation": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "material": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "alternative": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "introduction": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "fields": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "plan": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "method": "theory",
                     *           "minutes": 1,
                     *           "grouping": "everyone",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "instructions": {
                     *             "en": {},
                     *             "ru": {},
                     *             "ky": {}
                     *           },
                     *           "materials": {
                     *             "en": [
                     *               "Key messages"
                     *             ],
                     *             "ru": [
                     *               "Ключевые сообщения"
                     *             ],
                     *             "ky": [
                     *               "Негизги билдирүүлөр"
                     *             ]
                     *           },
                     *           "debrief": {
                     *             "en": {},
                     *             "ru": {},
                     *             "ky": {}
                     *           },
                     *           "notes": {}
                     *         }
                     *       ],
                     *       "translations": [
                     *         {
                     *           "language": "ky",
                     *           "parts": 1,
                     *           "translated": 1,
                     *           "stale": [
                     *             "text"
                     *           ],
                     *           "missing": [
                     *             "text"
                     *           ],
                     *           "review": {
                     *             "name": "ayjan",
                     *             "at": "text"
                     *           }
                     *         }
                     *       ],
                     *       "materials": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kind": "text",
                     *           "name": "ayjan",
                     *           "mediaType": "text",
                     *           "bytes": 1,
                     *           "width": 1,
                     *           "height": 1
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnitReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "objectives": {
                 *         "en": [
                 *           "Key messages"
                 *         ],
                 *         "ru": [
                 *           "Ключевые сообщения"
                 *         ],
                 *         "ky": [
                 *           "Негизги билдирүүлөр"
                 *         ]
                 *       },
                 *       "minutes": 5,
                 *       "blocks": [
                 *         {
                 *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "kind": "text",
                 *           "text": {
                 *             "en": {},
                 *             "ru": {},
                 *             "ky": {}
                 *           },
                 *           "form": "single",
                 *           "question": {
                 *             "en": "Key messages",
                 *             "ru": "Ключевые сообщения",
                 *             "ky": "Негизги билдирүүлөр"
                 *           },
                 *           "choices": [
                 *             {
                 *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *               "isRight": true
                 *             }
                 *           ],
                 *           "items": [
                 *             {
                 *               "id": "01936c7e-0000-7000-8000-0000000e0001"
                 *             }
                 *           ],
                 *           "pairs": [
                 *             {
                 *               "id": "01936c7e-0000-7000-8000-0000000e0001"
                 *             }
                 *           ],
                 *           "explanation": {
                 *             "en": "Key messages",
                 *             "ru": "Ключевые сообщения",
                 *             "ky": "Негизги билдирүүлөр"
                 *           },
                 *           "material": {
                 *             "en": "Key messages",
                 *             "ru": "Ключевые сообщения",
                 *             "ky": "Негизги билдирүүлөр"
                 *           },
                 *           "title": {
                 *             "en": "Key messages",
                 *             "ru": "Ключевые сообщения",
                 *             "ky": "Негизги билдирүүлөр"
                 *           },
                 *           "alternative": {
                 *             "en": "Key messages",
                 *             "ru": "Ключевые сообщения",
                 *             "ky": "Негизги билдирүүлөр"
                 *           },
                 *           "introduction": {
                 *             "en": "Key messages",
                 *             "ru": "Ключевые сообщения",
                 *             "ky": "Негизги билдирүүлөр"
                 *           },
                 *           "fields": [
                 *             {
                 *               "id": "01936c7e-0000-7000-8000-0000000e0001"
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "activities": [
                 *         {
                 *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "method": "theory",
                 *           "minutes": 1,
                 *           "grouping": "everyone",
                 *           "title": {
                 *             "en": "Key messages",
                 *             "ru": "Ключевые сообщения",
                 *             "ky": "Негизги билдирүүлөр"
                 *           },
                 *           "instructions": {
                 *             "en": {},
                 *             "ru": {},
                 *             "ky": {}
                 *           },
                 *           "materials": {
                 *             "en": [
                 *               "Key messages"
                 *             ],
                 *             "ru": [
                 *               "Ключевые сообщения"
                 *             ],
                 *             "ky": [
                 *               "Негизги билдирүүлөр"
                 *             ]
                 *           },
                 *           "debrief": {
                 *             "en": {},
                 *             "ru": {},
                 *             "ky": {}
                 *           },
                 *           "notes": {}
                 *         }
                 *       ],
                 *       "lesson": [
                 *         "text"
                 *       ],
                 *       "plan": [
                 *         "text"
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeUnitRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "translations": [
                     *         {
                     *           "language": "ky",
                     *           "parts": 1,
                     *           "translated": 1,
                     *           "stale": [
                     *             "text"
                     *           ],
                     *           "missing": [
                     *             "text"
                     *           ],
                     *           "review": {
                     *             "name": "ayjan",
                     *             "at": "text"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitSavedReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStaleParts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                language: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "part": "text",
                     *           "was": "text",
                     *           "is": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StalePartList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTranslation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                language: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reviewed": true,
                 *       "upToDate": [
                 *         "text"
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeTranslationRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1,
                     *       "translations": [
                     *         {
                     *           "language": "ky",
                     *           "parts": 1,
                     *           "translated": 1,
                     *           "stale": [
                     *             "text"
                     *           ],
                     *           "missing": [
                     *             "text"
                     *           ],
                     *           "review": {
                     *             "name": "ayjan",
                     *             "at": "text"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UnitSavedReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMaterials: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
                /**
                 * @description Only materials of this kind.
                 * @example picture
                 */
                kind?: "picture" | "audio" | "video" | "document";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "uses": 1,
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan",
                     *           "kind": "picture",
                     *           "mediaType": "text",
                     *           "bytes": 1,
                     *           "width": 1,
                     *           "height": 1,
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "alternative": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "transcript": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "own": true,
                     *           "published": true,
                     *           "shared": true,
                     *           "createdAt": "2026-11-21T08:30:00.000Z",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MaterialPage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "uploadId": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "title": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "alternative": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "transcript": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["CreateMaterialRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uses": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "moduleTitle": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "unitTitle": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "draft": true,
                     *           "published": true
                     *         }
                     *       ],
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "name": "ayjan",
                     *       "kind": "picture",
                     *       "mediaType": "text",
                     *       "bytes": 1,
                     *       "width": 1,
                     *       "height": 1,
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "alternative": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "transcript": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "own": true,
                     *       "published": true,
                     *       "shared": true,
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MaterialReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uses": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "moduleTitle": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "unitTitle": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "draft": true,
                     *           "published": true
                     *         }
                     *       ],
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "name": "ayjan",
                     *       "kind": "picture",
                     *       "mediaType": "text",
                     *       "bytes": 1,
                     *       "width": 1,
                     *       "height": 1,
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "alternative": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "transcript": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "own": true,
                     *       "published": true,
                     *       "shared": true,
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MaterialReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "title": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "alternative": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "transcript": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ChangeMaterialRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uses": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "moduleTitle": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "unitTitle": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "draft": true,
                     *           "published": true
                     *         }
                     *       ],
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "name": "ayjan",
                     *       "kind": "picture",
                     *       "mediaType": "text",
                     *       "bytes": 1,
                     *       "width": 1,
                     *       "height": 1,
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "alternative": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "transcript": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "own": true,
                     *       "published": true,
                     *       "shared": true,
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MaterialReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes of circle.webp */
                    "application/octet-stream": string;
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The file does not have this part */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/range",
                     *       "title": "The file does not have this part",
                     *       "status": 416
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adaptModule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "title": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "targetGroup": "text",
                 *       "reason": "text"
                 *     }
                 */
                "application/json": components["schemas"]["AdaptRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "summary": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "audience": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "sources": [
                     *         "text"
                     *       ],
                     *       "baseLanguage": "en",
                     *       "organisation": "text",
                     *       "own": true,
                     *       "sharing": "private",
                     *       "adaptableBy": "private",
                     *       "mayAdapt": true,
                     *       "publishedNumber": 1,
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "changedSince": true,
                     *       "lineage": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "organisation": "text",
                     *           "number": 1,
                     *           "publishedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "targetGroup": "text",
                     *       "reason": "text",
                     *       "adaptations": 1,
                     *       "upstream": {
                     *         "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "number": 1,
                     *         "unitsBehind": 1
                     *       },
                     *       "papers": [
                     *         "test"
                     *       ],
                     *       "version": 1,
                     *       "units": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "minutes": 1,
                     *           "planned": 1,
                     *           "blocks": 1,
                     *           "checks": 1,
                     *           "activities": 1,
                     *           "mix": [
                     *             {
                     *               "method": "theory",
                     *               "minutes": 1
                     *             }
                     *           ],
                     *           "translations": [
                     *             {
                     *               "language": "ky",
                     *               "parts": 1,
                     *               "translated": 1,
                     *               "stale": [
                     *                 null
                     *               ],
                     *               "missing": [
                     *                 null
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ModuleReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findLineage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "parentId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "organisation": "text",
                     *           "visible": true,
                     *           "own": true,
                     *           "targetGroup": "text",
                     *           "publishedNumber": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LineageTree"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findUpstream: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 1,
                     *       "items": [
                     *         {
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "originUnitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "kind": "added",
                     *           "differences": [
                     *             {
                     *               "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "part": "text",
                     *               "kind": "added",
                     *               "texts": [
                     *                 null
                     *               ]
                     *             }
                     *           ],
                     *           "conflicts": [
                     *             "text"
                     *           ],
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["UpstreamReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeUpstreamUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                originUnitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "how": "take",
                 *       "theirs": [
                 *         "text"
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["TakeUnitRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "version": 1,
                     *       "translations": [
                     *         {
                     *           "language": "ky",
                     *           "parts": 1,
                     *           "translated": 1,
                     *           "stale": [
                     *             "text"
                     *           ],
                     *           "missing": [
                     *             "text"
                     *           ],
                     *           "review": {
                     *             "name": "ayjan",
                     *             "at": "text"
                     *           }
                     *         }
                     *       ],
                     *       "kept": [
                     *         "text"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TakenReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchModules: {
        parameters: {
            query: {
                /**
                 * @description Words to look for, in any language; a phrase in quotes, `-` before a word that must not be there.
                 * @example text
                 */
                words: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": "Strategic communication",
                     *           "language": "ky",
                     *           "excerpt": "text",
                     *           "own": true
                     *         }
                     *       ],
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SearchReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printGuide: {
        parameters: {
            query: {
                /**
                 * @description The language to print in; what is not written in it stands in the base language.
                 * @example ky
                 */
                language: "en" | "ru" | "ky";
                /**
                 * @description The unit to print alone; without it the whole module.
                 * @example 01936c7e-0000-7000-8000-0000000e0001
                 */
                unitId?: string;
                /**
                 * @description The version to print; without it the draft of one's own module, the newest version of another's.
                 * @example 1
                 */
                number?: number;
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes of a PDF */
                    "application/pdf": string;
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printHandouts: {
        parameters: {
            query: {
                /**
                 * @description The language to print in; what is not written in it stands in the base language.
                 * @example ky
                 */
                language: "en" | "ru" | "ky";
                /**
                 * @description The unit to print alone; without it the whole module.
                 * @example 01936c7e-0000-7000-8000-0000000e0001
                 */
                unitId?: string;
                /**
                 * @description The version to print; without it the draft of one's own module, the newest version of another's.
                 * @example 1
                 */
                number?: number;
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes of a PDF */
                    "application/pdf": string;
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importModule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "uploadId": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "language": "ky"
                 *     }
                 */
                "application/json": components["schemas"]["ImportModuleRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "kind": "archive",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "units": 1,
                     *       "materials": 1,
                     *       "report": [
                     *         {
                     *           "place": "Баткен",
                     *           "what": "text",
                     *           "name": "ayjan"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ImportReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    packModule: {
        parameters: {
            query?: {
                /**
                 * @description A published version; without it the draft of one's own module, the newest version of another's.
                 * @example 1
                 */
                number?: number;
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes of module.kurak.zip */
                    "application/zip": string;
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The module is too large to be packed into one archive */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/archive.large",
                     *       "title": "The module is too large to be packed into one archive",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "country": "KG",
                 *       "people": [
                 *         {
                 *           "displayName": "Айжан",
                 *           "district": "Баткен",
                 *           "phone": "text",
                 *           "email": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CheckRosterRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "fate": "new",
                     *           "phone": "text",
                     *           "phoneIsWrong": true,
                     *           "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "known": [
                     *             {
                     *               "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "displayName": "Айжан",
                     *               "district": "Баткен",
                     *               "samePhone": true,
                     *               "sameEmail": true,
                     *               "status": "completed"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CheckedRosterReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enterRoster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "language": "ky",
                 *       "country": "KG",
                 *       "people": [
                 *         {
                 *           "personId": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "as": "new",
                 *           "displayName": "Айжан",
                 *           "sex": "female",
                 *           "district": "Баткен",
                 *           "phone": "text",
                 *           "email": "text",
                 *           "language": "ky",
                 *           "ageBand": "under-18",
                 *           "apartFrom": [
                 *             "text"
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EnterRosterRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "added": 1,
                     *       "joined": 1
                     *     }
                     */
                    "application/json": components["schemas"]["EnteredRosterReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWalkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "personId": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "displayName": "Айжан",
                 *       "markId": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "madeAt": "2026-11-21T08:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["AddWalkInRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "personId": "01936c7e-0000-7000-8000-0000000e0001"
                     *     }
                     */
                    "application/json": components["schemas"]["WalkInReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "phone": "text",
                     *       "email": "text",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ContactReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "text",
                 *       "email": "text",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeContactRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "phone": "text",
                     *       "email": "text",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ContactReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDuplicates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "persons": [
                     *             {
                     *               "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "displayName": "Айжан",
                     *               "language": "ky",
                     *               "sex": "other",
                     *               "district": "Баткен",
                     *               "ageBand": "under-18",
                     *               "joined": true,
                     *               "trainings": [
                     *                 null
                     *               ],
                     *               "marks": 1,
                     *               "since": "text"
                     *             }
                     *           ],
                     *           "likeness": 1,
                     *           "samePhone": true,
                     *           "sameEmail": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DuplicateList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findApplicationForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "isOpen": true,
                     *       "closesOn": "2026-11-21",
                     *       "intro": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "contact": "text",
                     *       "asks": [
                     *         "email"
                     *       ],
                     *       "questions": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "text": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           }
                     *         }
                     *       ],
                     *       "criteria": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           }
                     *         }
                     *       ],
                     *       "keptDays": 1,
                     *       "takesApplications": true,
                     *       "link": "text",
                     *       "applications": 1,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationFormReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveApplicationForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isOpen": true,
                 *       "closesOn": "2026-11-21",
                 *       "intro": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "contact": "text",
                 *       "asks": [
                 *         "sex"
                 *       ],
                 *       "questions": [
                 *         {
                 *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "text": {
                 *             "en": "Key messages",
                 *             "ru": "Ключевые сообщения",
                 *             "ky": "Негизги билдирүүлөр"
                 *           }
                 *         }
                 *       ],
                 *       "criteria": [
                 *         {
                 *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "name": {
                 *             "en": "Key messages",
                 *             "ru": "Ключевые сообщения",
                 *             "ky": "Негизги билдирүүлөр"
                 *           }
                 *         }
                 *       ],
                 *       "keptDays": 0,
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["SaveApplicationFormRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "isOpen": true,
                     *       "closesOn": "2026-11-21",
                     *       "intro": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "contact": "text",
                     *       "asks": [
                     *         "email"
                     *       ],
                     *       "questions": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "text": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           }
                     *         }
                     *       ],
                     *       "criteria": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           }
                     *         }
                     *       ],
                     *       "keptDays": 1,
                     *       "takesApplications": true,
                     *       "link": "text",
                     *       "applications": 1,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationFormReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listApplications: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
                /** @example invited */
                status?: "invited" | "applied" | "accepted" | "waitlisted" | "declined" | "withdrawn" | "completed";
                /** @example female */
                sex?: "female" | "male" | "other";
                /** @example ky */
                language?: "en" | "ru" | "ky";
                /**
                 * @description By what the list is ordered; `-` before it turns the order round.
                 * @example appliedAt
                 */
                sort?: "appliedAt" | "-appliedAt" | "displayName" | "-displayName" | "district" | "-district" | "score" | "-score";
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "displayName": "Айжан",
                     *           "language": "ky",
                     *           "status": "completed",
                     *           "sex": "other",
                     *           "ageBand": "under-18",
                     *           "district": "Баткен",
                     *           "appliedAt": "2026-11-21T08:30:00.000Z",
                     *           "score": 1,
                     *           "scoredBy": 1,
                     *           "scoredByMe": 1,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationPage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showBalance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "applied": 1,
                     *       "undecided": 1,
                     *       "accepted": 1,
                     *       "waitlisted": 1,
                     *       "declined": 1,
                     *       "withdrawn": 1,
                     *       "capacity": 1,
                     *       "free": 1,
                     *       "nextWaiting": {
                     *         "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *         "displayName": "Айжан",
                     *         "language": "ky",
                     *         "status": "completed",
                     *         "sex": "other",
                     *         "ageBand": "under-18",
                     *         "district": "Баткен",
                     *         "appliedAt": "2026-11-21T08:30:00.000Z",
                     *         "score": 1,
                     *         "scoredBy": 1,
                     *         "scoredByMe": 1,
                     *         "version": 1
                     *       },
                     *       "parts": [
                     *         {
                     *           "by": "text",
                     *           "shares": [
                     *             {
                     *               "value": "text",
                     *               "applied": 1,
                     *               "accepted": 1
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["BalanceReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideApplications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "status": "applied",
                 *       "note": "text",
                 *       "applications": [
                 *         {
                 *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "version": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DecideRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "decided": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationsDecidedReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "displayName": "Айжан",
                     *       "language": "ky",
                     *       "status": "completed",
                     *       "sex": "other",
                     *       "ageBand": "under-18",
                     *       "district": "Баткен",
                     *       "appliedAt": "2026-11-21T08:30:00.000Z",
                     *       "score": 1,
                     *       "scoredBy": 1,
                     *       "scoredByMe": 1,
                     *       "version": 1,
                     *       "disability": "yes",
                     *       "motivation": "text",
                     *       "answers": [
                     *         {
                     *           "questionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "text": "text"
                     *         }
                     *       ],
                     *       "scores": [
                     *         {
                     *           "criterionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "by": "text",
                     *           "isMine": true,
                     *           "score": 1
                     *         }
                     *       ],
                     *       "note": "text",
                     *       "hasPhone": true,
                     *       "hasEmail": true
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showApplicationContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "phone": "text",
                     *       "email": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationContactReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scoreApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scores": [
                 *         {
                 *           "criterionId": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "score": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ScoreRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "displayName": "Айжан",
                     *       "language": "ky",
                     *       "status": "completed",
                     *       "sex": "other",
                     *       "ageBand": "under-18",
                     *       "district": "Баткен",
                     *       "appliedAt": "2026-11-21T08:30:00.000Z",
                     *       "score": 1,
                     *       "scoredBy": 1,
                     *       "scoredByMe": 1,
                     *       "version": 1,
                     *       "disability": "yes",
                     *       "motivation": "text",
                     *       "answers": [
                     *         {
                     *           "questionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "text": "text"
                     *         }
                     *       ],
                     *       "scores": [
                     *         {
                     *           "criterionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "by": "text",
                     *           "isMine": true,
                     *           "score": 1
                     *         }
                     *       ],
                     *       "note": "text",
                     *       "hasPhone": true,
                     *       "hasEmail": true
                     *     }
                     */
                    "application/json": components["schemas"]["ApplicationReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpApplicationForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7K3M-Q9XD-2R5T"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationCodeRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "takesApplications": true,
                     *       "closesOn": "2026-11-21",
                     *       "organisation": "text",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "mode": "online",
                     *       "languages": [
                     *         "ky"
                     *       ],
                     *       "intro": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "contact": "text",
                     *       "asks": [
                     *         "email"
                     *       ],
                     *       "questions": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "text": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           }
                     *         }
                     *       ],
                     *       "keptDays": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PublicApplicationFormReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    apply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7K3M-Q9XD-2R5T",
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "displayName": "Айжан",
                 *       "language": "ky",
                 *       "sex": "female",
                 *       "ageBand": "under-18",
                 *       "district": "Баткен",
                 *       "disability": "yes",
                 *       "phone": "text",
                 *       "email": "text",
                 *       "motivation": "text",
                 *       "answers": [
                 *         {
                 *           "questionId": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "text": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApplyRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "code": "7K3M-Q9XD-2R5T",
                     *       "link": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["AppliedReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7K3M-Q9XD-2R5T"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationCodeRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "completed",
                     *       "displayName": "Айжан",
                     *       "language": "ky",
                     *       "note": "text",
                     *       "appliedOn": "2026-11-21",
                     *       "organisation": "text",
                     *       "contact": "text",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "venue": "text",
                     *       "mode": "online",
                     *       "isCancelled": true,
                     *       "cancelReason": "text",
                     *       "joined": true,
                     *       "mayReturn": true,
                     *       "wayIn": {
                     *         "code": "7K3M-Q9XD-2R5T",
                     *         "link": "text"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MyApplicationReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7K3M-Q9XD-2R5T"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationCodeRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "completed",
                     *       "displayName": "Айжан",
                     *       "language": "ky",
                     *       "note": "text",
                     *       "appliedOn": "2026-11-21",
                     *       "organisation": "text",
                     *       "contact": "text",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "venue": "text",
                     *       "mode": "online",
                     *       "isCancelled": true,
                     *       "cancelReason": "text",
                     *       "joined": true,
                     *       "mayReturn": true,
                     *       "wayIn": {
                     *         "code": "7K3M-Q9XD-2R5T",
                     *         "link": "text"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MyApplicationReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnApplication: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7K3M-Q9XD-2R5T"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationCodeRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "completed",
                     *       "displayName": "Айжан",
                     *       "language": "ky",
                     *       "note": "text",
                     *       "appliedOn": "2026-11-21",
                     *       "organisation": "text",
                     *       "contact": "text",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "venue": "text",
                     *       "mode": "online",
                     *       "isCancelled": true,
                     *       "cancelReason": "text",
                     *       "joined": true,
                     *       "mayReturn": true,
                     *       "wayIn": {
                     *         "code": "7K3M-Q9XD-2R5T",
                     *         "link": "text"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["MyApplicationReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTrainings: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
                /** @example planned */
                status?: "planned" | "open" | "running" | "completed" | "cancelled";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "startsOn": "2026-11-21",
                     *           "endsOn": "2026-11-21",
                     *           "place": "Баткен",
                     *           "mode": "online",
                     *           "status": "open",
                     *           "enrolled": 1,
                     *           "sessions": 1
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingPage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createTraining: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "title": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "startsOn": "2026-11-21",
                 *       "endsOn": "2026-11-21",
                 *       "place": "Баткен",
                 *       "country": "KG",
                 *       "oblast": "text",
                 *       "district": "Баткен",
                 *       "venue": "text",
                 *       "targetGroup": "text",
                 *       "grantName": "text",
                 *       "grantNumber": "text",
                 *       "timeZone": "Asia/Bishkek",
                 *       "mode": "in-person",
                 *       "languages": [
                 *         "ky"
                 *       ],
                 *       "capacity": 1,
                 *       "moduleIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateTrainingRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "country": "KG",
                     *       "oblast": "text",
                     *       "district": "Баткен",
                     *       "venue": "text",
                     *       "targetGroup": "text",
                     *       "grantName": "text",
                     *       "grantNumber": "text",
                     *       "timeZone": "Asia/Bishkek",
                     *       "mode": "online",
                     *       "languages": [
                     *         "ky"
                     *       ],
                     *       "capacity": 1,
                     *       "status": "open",
                     *       "statusBefore": "open",
                     *       "cancelReason": "text",
                     *       "enrolled": 1,
                     *       "completed": 1,
                     *       "modules": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "versionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "number": 1,
                     *           "newestNumber": 1,
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "units": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "minutes": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "country": "KG",
                     *       "oblast": "text",
                     *       "district": "Баткен",
                     *       "venue": "text",
                     *       "targetGroup": "text",
                     *       "grantName": "text",
                     *       "grantNumber": "text",
                     *       "timeZone": "Asia/Bishkek",
                     *       "mode": "online",
                     *       "languages": [
                     *         "ky"
                     *       ],
                     *       "capacity": 1,
                     *       "status": "open",
                     *       "statusBefore": "open",
                     *       "cancelReason": "text",
                     *       "enrolled": 1,
                     *       "completed": 1,
                     *       "modules": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "versionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "number": 1,
                     *           "newestNumber": 1,
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "units": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "minutes": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "title": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "startsOn": "2026-11-21",
                 *       "endsOn": "2026-11-21",
                 *       "place": "Баткен",
                 *       "country": "KG",
                 *       "oblast": "text",
                 *       "district": "Баткен",
                 *       "venue": "text",
                 *       "targetGroup": "text",
                 *       "grantName": "text",
                 *       "grantNumber": "text",
                 *       "timeZone": "Asia/Bishkek",
                 *       "mode": "in-person",
                 *       "languages": [
                 *         "ky"
                 *       ],
                 *       "capacity": 1,
                 *       "moduleIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeTrainingRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "country": "KG",
                     *       "oblast": "text",
                     *       "district": "Баткен",
                     *       "venue": "text",
                     *       "targetGroup": "text",
                     *       "grantName": "text",
                     *       "grantNumber": "text",
                     *       "timeZone": "Asia/Bishkek",
                     *       "mode": "online",
                     *       "languages": [
                     *         "ky"
                     *       ],
                     *       "capacity": 1,
                     *       "status": "open",
                     *       "statusBefore": "open",
                     *       "cancelReason": "text",
                     *       "enrolled": 1,
                     *       "completed": 1,
                     *       "modules": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "versionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "number": 1,
                     *           "newestNumber": 1,
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "units": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "minutes": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "planned",
                 *       "reason": "text",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["MoveTrainingRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "country": "KG",
                     *       "oblast": "text",
                     *       "district": "Баткен",
                     *       "venue": "text",
                     *       "targetGroup": "text",
                     *       "grantName": "text",
                     *       "grantNumber": "text",
                     *       "timeZone": "Asia/Bishkek",
                     *       "mode": "online",
                     *       "languages": [
                     *         "ky"
                     *       ],
                     *       "capacity": 1,
                     *       "status": "open",
                     *       "statusBefore": "open",
                     *       "cancelReason": "text",
                     *       "enrolled": 1,
                     *       "completed": 1,
                     *       "modules": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "versionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "number": 1,
                     *           "newestNumber": 1,
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "units": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "minutes": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveToNewestVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                moduleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["TrainingVersionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "country": "KG",
                     *       "oblast": "text",
                     *       "district": "Баткен",
                     *       "venue": "text",
                     *       "targetGroup": "text",
                     *       "grantName": "text",
                     *       "grantNumber": "text",
                     *       "timeZone": "Asia/Bishkek",
                     *       "mode": "online",
                     *       "languages": [
                     *         "ky"
                     *       ],
                     *       "capacity": 1,
                     *       "status": "open",
                     *       "statusBefore": "open",
                     *       "cancelReason": "text",
                     *       "enrolled": 1,
                     *       "completed": 1,
                     *       "modules": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "versionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "number": 1,
                     *           "newestNumber": 1,
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "units": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "minutes": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFacilitators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "displayName": "Айжан"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FacilitatorList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kind": "other",
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "startsAt": "2026-11-21T08:30:00.000Z",
                     *           "endsAt": "2026-11-21T08:30:00.000Z",
                     *           "room": "text",
                     *           "facilitatorIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ],
                     *           "facilitators": [
                     *             "text"
                     *           ],
                     *           "guestIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ],
                     *           "guests": [
                     *             "text"
                     *           ],
                     *           "groupIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ],
                     *           "isPinned": true,
                     *           "accepted": [
                     *             {
                     *               "code": "session.outside-hours",
                     *               "with": "text",
                     *               "note": "text",
                     *               "by": "text",
                     *               "at": "text"
                     *             }
                     *           ],
                     *           "marked": 1,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "kind": "unit",
                 *       "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "title": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "startsAt": "2026-11-21T08:30:00.000Z",
                 *       "endsAt": "2026-11-21T08:30:00.000Z",
                 *       "room": "text",
                 *       "facilitatorIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ],
                 *       "guestIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ],
                 *       "groupIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ],
                 *       "isPinned": true,
                 *       "accepted": [
                 *         {
                 *           "code": "session.outside-hours",
                 *           "with": "text",
                 *           "note": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CreateSessionRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "kind": "other",
                     *       "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsAt": "2026-11-21T08:30:00.000Z",
                     *       "endsAt": "2026-11-21T08:30:00.000Z",
                     *       "room": "text",
                     *       "facilitatorIds": [
                     *         "01936c7e-0000-7000-8000-0000000e0001"
                     *       ],
                     *       "facilitators": [
                     *         "text"
                     *       ],
                     *       "guestIds": [
                     *         "01936c7e-0000-7000-8000-0000000e0001"
                     *       ],
                     *       "guests": [
                     *         "text"
                     *       ],
                     *       "groupIds": [
                     *         "01936c7e-0000-7000-8000-0000000e0001"
                     *       ],
                     *       "isPinned": true,
                     *       "accepted": [
                     *         {
                     *           "code": "session.outside-hours",
                     *           "with": "text",
                     *           "note": "text",
                     *           "by": "text",
                     *           "at": "text"
                     *         }
                     *       ],
                     *       "marked": 1,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SessionReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "save": [
                 *         {
                 *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "version": 1,
                 *           "kind": "unit",
                 *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "title": {
                 *             "en": "Key messages",
                 *             "ru": "Ключевые сообщения",
                 *             "ky": "Негизги билдирүүлөр"
                 *           },
                 *           "startsAt": "2026-11-21T08:30:00.000Z",
                 *           "endsAt": "2026-11-21T08:30:00.000Z",
                 *           "room": "text",
                 *           "facilitatorIds": [
                 *             "01936c7e-0000-7000-8000-0000000e0001"
                 *           ],
                 *           "guestIds": [
                 *             "01936c7e-0000-7000-8000-0000000e0001"
                 *           ],
                 *           "groupIds": [
                 *             "01936c7e-0000-7000-8000-0000000e0001"
                 *           ],
                 *           "isPinned": true,
                 *           "accepted": [
                 *             {
                 *               "code": "session.outside-hours",
                 *               "with": "text",
                 *               "note": "text"
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "remove": [
                 *         {
                 *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "version": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeScheduleRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kind": "other",
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "startsAt": "2026-11-21T08:30:00.000Z",
                     *           "endsAt": "2026-11-21T08:30:00.000Z",
                     *           "room": "text",
                     *           "facilitatorIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ],
                     *           "facilitators": [
                     *             "text"
                     *           ],
                     *           "guestIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ],
                     *           "guests": [
                     *             "text"
                     *           ],
                     *           "groupIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ],
                     *           "isPinned": true,
                     *           "accepted": [
                     *             {
                     *               "code": "session.outside-hours",
                     *               "with": "text",
                     *               "note": "text",
                     *               "by": "text",
                     *               "at": "text"
                     *             }
                     *           ],
                     *           "marked": 1,
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "kind": "unit",
                 *       "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "title": {
                 *         "en": "Key messages",
                 *         "ru": "Ключевые сообщения",
                 *         "ky": "Негизги билдирүүлөр"
                 *       },
                 *       "startsAt": "2026-11-21T08:30:00.000Z",
                 *       "endsAt": "2026-11-21T08:30:00.000Z",
                 *       "room": "text",
                 *       "facilitatorIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ],
                 *       "guestIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ],
                 *       "groupIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ],
                 *       "isPinned": true,
                 *       "accepted": [
                 *         {
                 *           "code": "session.outside-hours",
                 *           "with": "text",
                 *           "note": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeSessionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "kind": "other",
                     *       "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsAt": "2026-11-21T08:30:00.000Z",
                     *       "endsAt": "2026-11-21T08:30:00.000Z",
                     *       "room": "text",
                     *       "facilitatorIds": [
                     *         "01936c7e-0000-7000-8000-0000000e0001"
                     *       ],
                     *       "facilitators": [
                     *         "text"
                     *       ],
                     *       "guestIds": [
                     *         "01936c7e-0000-7000-8000-0000000e0001"
                     *       ],
                     *       "guests": [
                     *         "text"
                     *       ],
                     *       "groupIds": [
                     *         "01936c7e-0000-7000-8000-0000000e0001"
                     *       ],
                     *       "isPinned": true,
                     *       "accepted": [
                     *         {
                     *           "code": "session.outside-hours",
                     *           "with": "text",
                     *           "note": "text",
                     *           "by": "text",
                     *           "at": "text"
                     *         }
                     *       ],
                     *       "marked": 1,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SessionReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEnrolments: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
                /**
                 * @description Only those who are at this.
                 * @example invited
                 */
                status?: "invited" | "applied" | "accepted" | "waitlisted" | "declined" | "withdrawn" | "completed";
                /**
                 * @description `yes`: only those added at the door of whom no more than the name is known.
                 * @example yes
                 */
                toComplete?: "yes";
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "displayName": "Айжан",
                     *           "sex": "other",
                     *           "district": "Баткен",
                     *           "ageBand": "under-18",
                     *           "status": "completed",
                     *           "toComplete": true,
                     *           "joined": true,
                     *           "version": 1
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["EnrolmentPage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrol: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "language": "ky",
                 *       "people": [
                 *         {
                 *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "displayName": "Айжан",
                 *           "sex": "female",
                 *           "district": "Баткен"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EnrolRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "enrolled": 1
                     *     }
                     */
                    "application/json": components["schemas"]["EnrolledReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "invited",
                 *       "displayName": "Айжан",
                 *       "sex": "female",
                 *       "district": "Баткен",
                 *       "ageBand": "under-18",
                 *       "isComplete": true,
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeEnrolmentRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "displayName": "Айжан",
                     *       "sex": "other",
                     *       "district": "Баткен",
                     *       "ageBand": "under-18",
                     *       "status": "completed",
                     *       "toComplete": true,
                     *       "joined": true,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["EnrolmentReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "displayName": "Айжан",
                     *           "code": "7K3M-Q9XD-2R5T",
                     *           "link": "text",
                     *           "expiresOn": "2026-11-21",
                     *           "used": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["InvitationList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findCompletionRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "minutes",
                     *       "percent": 1,
                     *       "excused": "absent",
                     *       "unitIds": [
                     *         "01936c7e-0000-7000-8000-0000000e0001"
                     *       ],
                     *       "answersPercent": 1,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CompletionRuleReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeCompletionRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "measure": "sessions",
                 *       "percent": 0,
                 *       "excused": "absent",
                 *       "unitIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ],
                 *       "answersPercent": 0,
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeCompletionRuleRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "measure": "minutes",
                     *       "percent": 1,
                     *       "excused": "absent",
                     *       "unitIds": [
                     *         "01936c7e-0000-7000-8000-0000000e0001"
                     *       ],
                     *       "answersPercent": 1,
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["CompletionRuleReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showCompletion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "rule": {
                     *         "measure": "minutes",
                     *         "percent": 1,
                     *         "excused": "absent",
                     *         "unitIds": [
                     *           "01936c7e-0000-7000-8000-0000000e0001"
                     *         ],
                     *         "answersPercent": 1,
                     *         "version": 1
                     *       },
                     *       "sessionsHeld": 1,
                     *       "sessionsLeft": 1,
                     *       "people": [
                     *         {
                     *           "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "displayName": "Айжан",
                     *           "isComplete": true,
                     *           "outlook": "lost",
                     *           "attendance": {
                     *             "outlook": "lost",
                     *             "isEnough": true,
                     *             "attended": 1,
                     *             "counted": 1,
                     *             "percent": 1,
                     *             "left": 1,
                     *             "canMiss": 1,
                     *             "unmarked": 1,
                     *             "excused": 1
                     *           },
                     *           "units": [
                     *             {
                     *               "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "state": "attended"
                     *             }
                     *           ],
                     *           "answers": {
                     *             "right": 1,
                     *             "of": 1,
                     *             "isEnough": true
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CompletionReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    completeTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["TrainingVersionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "country": "KG",
                     *       "oblast": "text",
                     *       "district": "Баткен",
                     *       "venue": "text",
                     *       "targetGroup": "text",
                     *       "grantName": "text",
                     *       "grantNumber": "text",
                     *       "timeZone": "Asia/Bishkek",
                     *       "mode": "online",
                     *       "languages": [
                     *         "ky"
                     *       ],
                     *       "capacity": 1,
                     *       "status": "open",
                     *       "statusBefore": "open",
                     *       "cancelReason": "text",
                     *       "enrolled": 1,
                     *       "completed": 1,
                     *       "modules": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "versionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "number": 1,
                     *           "newestNumber": 1,
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "units": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "minutes": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenTraining: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["TrainingVersionRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "country": "KG",
                     *       "oblast": "text",
                     *       "district": "Баткен",
                     *       "venue": "text",
                     *       "targetGroup": "text",
                     *       "grantName": "text",
                     *       "grantNumber": "text",
                     *       "timeZone": "Asia/Bishkek",
                     *       "mode": "online",
                     *       "languages": [
                     *         "ky"
                     *       ],
                     *       "capacity": 1,
                     *       "status": "open",
                     *       "statusBefore": "open",
                     *       "cancelReason": "text",
                     *       "enrolled": 1,
                     *       "completed": 1,
                     *       "modules": [
                     *         {
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "versionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "number": 1,
                     *           "newestNumber": 1,
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "units": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "minutes": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TrainingReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sessionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsAt": "2026-11-21T08:30:00.000Z",
                     *       "endsAt": "2026-11-21T08:30:00.000Z",
                     *       "timeZone": "Asia/Bishkek",
                     *       "room": "text",
                     *       "people": [
                     *         {
                     *           "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "displayName": "Айжан",
                     *           "isExpected": true,
                     *           "mark": {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "status": "present",
                     *             "minutesLate": 1,
                     *             "reason": "text",
                     *             "madeAt": "2026-11-21T08:30:00.000Z",
                     *             "way": "import",
                     *             "recordedBy": "text",
                     *             "via": "text"
                     *           },
                     *           "corrected": 1,
                     *           "decided": {
                     *             "counts": "mine"
                     *           }
                     *         }
                     *       ],
                     *       "checkIn": {
                     *         "secret": "text",
                     *         "windows": [
                     *           {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "openedAt": "2026-11-21T08:30:00.000Z",
                     *             "closesAt": "2026-11-21T08:30:00.000Z"
                     *           }
                     *         ],
                     *         "waiting": 1
                     *       },
                     *       "asOf": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["AttendanceSheetReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMarks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "status": "present",
                     *           "minutesLate": 1,
                     *           "reason": "text",
                     *           "madeAt": "2026-11-21T08:30:00.000Z",
                     *           "way": "import",
                     *           "recordedBy": "text",
                     *           "via": "text",
                     *           "receivedAt": "2026-11-21T08:30:00.000Z",
                     *           "deviceAt": "2026-11-21T08:30:00.000Z",
                     *           "counts": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MarkHistoryReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordMarks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "marks": [
                 *         {
                 *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "personId": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "status": "present",
                 *           "minutesLate": 0,
                 *           "reason": "text",
                 *           "madeAt": "2026-11-21T08:30:00.000Z",
                 *           "seen": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RecordMarksRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "ids": [
                     *         "01936c7e-0000-7000-8000-0000000e0001"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RecordedMarksReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCheckIns: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "sessionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "startsAt": "2026-11-21T08:30:00.000Z",
                     *           "endsAt": "2026-11-21T08:30:00.000Z",
                     *           "timeZone": "Asia/Bishkek",
                     *           "room": "text",
                     *           "status": "present",
                     *           "sent": [
                     *             {
                     *               "isOwn": true,
                     *               "madeAt": "2026-11-21T08:30:00.000Z",
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "state": "unknown"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CheckInSessionsReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "kind": "code",
                 *       "value": "text",
                 *       "madeAt": "2026-11-21T08:30:00.000Z",
                 *       "displayName": "Айжан"
                 *     }
                 */
                "application/json": components["schemas"]["CheckInRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "state": "unknown"
                     *     }
                     */
                    "application/json": components["schemas"]["CheckInReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "openedAt": "2026-11-21T08:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["OpenCheckInRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "windowId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "openedAt": "2026-11-21T08:30:00.000Z",
                     *       "closesAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WindowReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "closedAt": "2026-11-21T08:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["CloseCheckInRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "windowId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "openedAt": "2026-11-21T08:30:00.000Z",
                     *       "closesAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WindowReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    showMatrix: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "timeZone": "Asia/Bishkek",
                     *       "sessions": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "startsAt": "2026-11-21T08:30:00.000Z",
                     *           "endsAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "items": [
                     *         {
                     *           "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "displayName": "Айжан",
                     *           "marks": [
                     *             {
                     *               "session": 1,
                     *               "status": "present",
                     *               "minutesLate": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MatrixReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAttendance: {
        parameters: {
            query: {
                /**
                 * @description The language of its words.
                 * @example ky
                 */
                language: "en" | "ru" | "ky";
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes of attendance.xlsx */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printAttendance: {
        parameters: {
            query: {
                /**
                 * @description The language of its words.
                 * @example ky
                 */
                language: "en" | "ru" | "ky";
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes of a PDF */
                    "application/pdf": string;
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printSignInSheet: {
        parameters: {
            query: {
                /**
                 * @description The language of its words.
                 * @example ky
                 */
                language: "en" | "ru" | "ky";
                /**
                 * @description A day of the training.
                 * @example text
                 */
                day: string;
                /**
                 * @description Whether people sign once a day or at each session of it.
                 * @example day
                 */
                columns: "day" | "sessions";
                /**
                 * @description How many empty rows there are for people who are not on the list.
                 * @example 0
                 */
                blank: number;
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes of a PDF */
                    "application/pdf": string;
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "day": "text",
                     *           "sessionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan",
                     *           "mediaType": "text",
                     *           "bytes": 1,
                     *           "addedBy": "text",
                     *           "addedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["EvidencePage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "uploadId": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "day": "text",
                 *       "sessionId": "01936c7e-0000-7000-8000-0000000e0001"
                 *     }
                 */
                "application/json": components["schemas"]["AddEvidenceRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "day": "text",
                     *       "sessionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "name": "ayjan",
                     *       "mediaType": "text",
                     *       "bytes": 1,
                     *       "addedBy": "text",
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes of sheet.webp */
                    "application/octet-stream": string;
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "day": "text",
                     *       "sessionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "name": "ayjan",
                     *       "mediaType": "text",
                     *       "bytes": 1,
                     *       "addedBy": "text",
                     *       "addedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["EvidenceReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMarkImports: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "way": "import",
                     *           "fileHash": "text",
                     *           "added": 1,
                     *           "unchanged": 1,
                     *           "importedBy": "text",
                     *           "importedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MarkImportPage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importMarks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "way": "import",
                 *       "fileHash": "text",
                 *       "sessions": [
                 *         {
                 *           "sessionId": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "marks": [
                 *             {
                 *               "personId": "01936c7e-0000-7000-8000-0000000e0001",
                 *               "status": "present",
                 *               "minutesLate": 0
                 *             }
                 *           ]
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ImportMarksRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "way": "import",
                     *       "fileHash": "text",
                     *       "added": 1,
                     *       "unchanged": 1,
                     *       "importedBy": "text",
                     *       "importedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["MarkImportReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchPeople: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "people": [
                 *         {
                 *           "names": [
                 *             "ayjan"
                 *           ],
                 *           "email": "text",
                 *           "phone": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MatchPeopleRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "candidates": [
                     *             {
                     *               "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "displayName": "Айжан",
                     *               "by": "name",
                     *               "likeness": 1
                     *             }
                     *           ],
                     *           "chosen": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonMatchList"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReleases: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "number": 1,
                     *           "note": "text",
                     *           "publishedAt": "2026-11-21T08:30:00.000Z",
                     *           "publishedBy": "text",
                     *           "sessions": 1
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ReleasePage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publishRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "note": "text",
                 *       "state": "text"
                 *     }
                 */
                "application/json": components["schemas"]["PublishReleaseRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "number": 1,
                     *       "note": "text",
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "publishedBy": "text",
                     *       "sessions": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kind": "other",
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "timeZone": "Asia/Bishkek",
                     *           "begins": "text",
                     *           "ends": "text",
                     *           "startsAt": "2026-11-21T08:30:00.000Z",
                     *           "endsAt": "2026-11-21T08:30:00.000Z",
                     *           "room": "text",
                     *           "facilitators": [
                     *             "text"
                     *           ],
                     *           "guests": [
                     *             "text"
                     *           ],
                     *           "groups": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "since": 1,
                     *       "changes": [
                     *         {
                     *           "kind": "changed",
                     *           "what": [
                     *             "content"
                     *           ],
                     *           "before": {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "kind": "other",
                     *             "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "timeZone": "Asia/Bishkek",
                     *             "begins": "text",
                     *             "ends": "text",
                     *             "startsAt": "2026-11-21T08:30:00.000Z",
                     *             "endsAt": "2026-11-21T08:30:00.000Z",
                     *             "room": "text",
                     *             "facilitators": [
                     *               null
                     *             ],
                     *             "guests": [
                     *               null
                     *             ],
                     *             "groups": [
                     *               null
                     *             ]
                     *           },
                     *           "after": {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "kind": "other",
                     *             "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "timeZone": "Asia/Bishkek",
                     *             "begins": "text",
                     *             "ends": "text",
                     *             "startsAt": "2026-11-21T08:30:00.000Z",
                     *             "endsAt": "2026-11-21T08:30:00.000Z",
                     *             "room": "text",
                     *             "facilitators": [
                     *               null
                     *             ],
                     *             "guests": [
                     *               null
                     *             ],
                     *             "groups": [
                     *               null
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReleaseReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findRelease: {
        parameters: {
            query?: {
                /**
                 * @description Compare with this release; without it, with the one before. 0 is before the first.
                 * @example 0
                 */
                since?: number;
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "number": 1,
                     *       "note": "text",
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "publishedBy": "text",
                     *       "sessions": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kind": "other",
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "timeZone": "Asia/Bishkek",
                     *           "begins": "text",
                     *           "ends": "text",
                     *           "startsAt": "2026-11-21T08:30:00.000Z",
                     *           "endsAt": "2026-11-21T08:30:00.000Z",
                     *           "room": "text",
                     *           "facilitators": [
                     *             "text"
                     *           ],
                     *           "guests": [
                     *             "text"
                     *           ],
                     *           "groups": [
                     *             "text"
                     *           ]
                     *         }
                     *       ],
                     *       "since": 1,
                     *       "changes": [
                     *         {
                     *           "kind": "changed",
                     *           "what": [
                     *             "content"
                     *           ],
                     *           "before": {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "kind": "other",
                     *             "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "timeZone": "Asia/Bishkek",
                     *             "begins": "text",
                     *             "ends": "text",
                     *             "startsAt": "2026-11-21T08:30:00.000Z",
                     *             "endsAt": "2026-11-21T08:30:00.000Z",
                     *             "room": "text",
                     *             "facilitators": [
                     *               null
                     *             ],
                     *             "guests": [
                     *               null
                     *             ],
                     *             "groups": [
                     *               null
                     *             ]
                     *           },
                     *           "after": {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "kind": "other",
                     *             "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "timeZone": "Asia/Bishkek",
                     *             "begins": "text",
                     *             "ends": "text",
                     *             "startsAt": "2026-11-21T08:30:00.000Z",
                     *             "endsAt": "2026-11-21T08:30:00.000Z",
                     *             "room": "text",
                     *             "facilitators": [
                     *               null
                     *             ],
                     *             "guests": [
                     *               null
                     *             ],
                     *             "groups": [
                     *               null
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReleaseReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 1,
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "changes": [
                     *         {
                     *           "kind": "changed",
                     *           "what": [
                     *             "content"
                     *           ],
                     *           "before": {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "kind": "other",
                     *             "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "timeZone": "Asia/Bishkek",
                     *             "begins": "text",
                     *             "ends": "text",
                     *             "startsAt": "2026-11-21T08:30:00.000Z",
                     *             "endsAt": "2026-11-21T08:30:00.000Z",
                     *             "room": "text",
                     *             "facilitators": [
                     *               null
                     *             ],
                     *             "guests": [
                     *               null
                     *             ],
                     *             "groups": [
                     *               null
                     *             ]
                     *           },
                     *           "after": {
                     *             "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "kind": "other",
                     *             "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "timeZone": "Asia/Bishkek",
                     *             "begins": "text",
                     *             "ends": "text",
                     *             "startsAt": "2026-11-21T08:30:00.000Z",
                     *             "endsAt": "2026-11-21T08:30:00.000Z",
                     *             "room": "text",
                     *             "facilitators": [
                     *               null
                     *             ],
                     *             "guests": [
                     *               null
                     *             ],
                     *             "groups": [
                     *               null
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "affected": [
                     *         {
                     *           "personId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "displayName": "Айжан",
                     *           "role": "facilitator",
                     *           "changes": [
                     *             1
                     *           ]
                     *         }
                     *       ],
                     *       "state": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["NextReleaseReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyMessages: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kind": "enrolment.accepted",
                     *           "trainingTitle": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "release": 1,
                     *           "note": "text",
                     *           "changes": [
                     *             {
                     *               "kind": "changed",
                     *               "what": [
                     *                 null
                     *               ]
                     *             }
                     *           ],
                     *           "more": 1,
                     *           "sentAt": "2026-11-21T08:30:00.000Z",
                     *           "readAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1,
                     *       "unread": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMyMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReadMessagesRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findMyCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeMyCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "feedId": "01936c7e-0000-7000-8000-0000000e0001"
                 *     }
                 */
                "application/json": components["schemas"]["MakeCalendarRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["CalendarReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeMyCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example BEGIN:VCALENDAR */
                    "text/calendar": string;
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example BEGIN:VCALENDAR */
                    "text/calendar": string;
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    printAgenda: {
        parameters: {
            query: {
                /** @example ky */
                language: "en" | "ru" | "ky";
                /**
                 * @description For whom: participants get no names; facilitators get them, and room for notes.
                 * @example participants
                 */
                audience: "participants" | "facilitators";
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes of a PDF */
                    "application/pdf": string;
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findPublicAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isOn": true,
                     *       "withRooms": true,
                     *       "withNames": true,
                     *       "page": "text",
                     *       "calendar": "text",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PublicAgendaReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePublicAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "isOn": true,
                 *       "withRooms": true,
                 *       "withNames": true,
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangePublicAgendaRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "isOn": true,
                     *       "withRooms": true,
                     *       "withNames": true,
                     *       "page": "text",
                     *       "calendar": "text",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PublicAgendaReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "organisation": "text",
                     *       "place": "Баткен",
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "timeZone": "Asia/Bishkek",
                     *       "languages": [
                     *         "ky"
                     *       ],
                     *       "status": "open",
                     *       "release": 1,
                     *       "publishedAt": "2026-11-21T08:30:00.000Z",
                     *       "sessions": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kind": "other",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "timeZone": "Asia/Bishkek",
                     *           "begins": "text",
                     *           "ends": "text",
                     *           "startsAt": "2026-11-21T08:30:00.000Z",
                     *           "endsAt": "2026-11-21T08:30:00.000Z",
                     *           "room": "text",
                     *           "facilitators": [
                     *             "text"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AgendaReply"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAgendaCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example BEGIN:VCALENDAR */
                    "text/calendar": string;
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findMeetings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "text",
                     *       "sessions": [
                     *         {
                     *           "sessionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "address": "text"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MeetingsReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMeetings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": "text",
                 *       "sessions": [
                 *         {
                 *           "sessionId": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "address": "text"
                 *         }
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeMeetingsRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "address": "text",
                     *       "sessions": [
                     *         {
                     *           "sessionId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "address": "text"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MeetingsReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    joinMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "opensAt": "2026-11-21T08:30:00.000Z",
                     *       "closesAt": "2026-11-21T08:30:00.000Z",
                     *       "isOver": true,
                     *       "address": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["MeetingReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "timeZone": "Asia/Bishkek",
                     *       "dayStartsAt": "2026-11-21T08:30:00.000Z",
                     *       "dayEndsAt": "2026-11-21T08:30:00.000Z",
                     *       "unorderedModuleIds": [
                     *         "01936c7e-0000-7000-8000-0000000e0001"
                     *       ],
                     *       "buildsOn": [
                     *         {
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "unitIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ]
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan",
                     *           "memberIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ]
                     *         }
                     *       ],
                     *       "guests": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan",
                     *           "about": "text"
                     *         }
                     *       ],
                     *       "availability": [
                     *         {
                     *           "who": "text",
                     *           "free": [
                     *             {
                     *               "from": "text",
                     *               "to": "text"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "units": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "minutes": 1,
                     *           "buildsOn": [
                     *             "2026-11-21"
                     *           ],
                     *           "methods": [
                     *             {
                     *               "method": "text",
                     *               "minutes": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TimetableReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTimetable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "dayStartsAt": "2026-11-21T08:30:00.000Z",
                 *       "dayEndsAt": "2026-11-21T08:30:00.000Z",
                 *       "unorderedModuleIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ],
                 *       "buildsOn": [
                 *         {
                 *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "unitIds": [
                 *             "01936c7e-0000-7000-8000-0000000e0001"
                 *           ]
                 *         }
                 *       ],
                 *       "groups": [
                 *         {
                 *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "name": "ayjan",
                 *           "memberIds": [
                 *             "01936c7e-0000-7000-8000-0000000e0001"
                 *           ]
                 *         }
                 *       ],
                 *       "guests": [
                 *         {
                 *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "name": "ayjan",
                 *           "about": "text"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChangeTimetableRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "timeZone": "Asia/Bishkek",
                     *       "dayStartsAt": "2026-11-21T08:30:00.000Z",
                     *       "dayEndsAt": "2026-11-21T08:30:00.000Z",
                     *       "unorderedModuleIds": [
                     *         "01936c7e-0000-7000-8000-0000000e0001"
                     *       ],
                     *       "buildsOn": [
                     *         {
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "unitIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ]
                     *         }
                     *       ],
                     *       "groups": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan",
                     *           "memberIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ]
                     *         }
                     *       ],
                     *       "guests": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "name": "ayjan",
                     *           "about": "text"
                     *         }
                     *       ],
                     *       "availability": [
                     *         {
                     *           "who": "text",
                     *           "free": [
                     *             {
                     *               "from": "text",
                     *               "to": "text"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "units": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "minutes": 1,
                     *           "buildsOn": [
                     *             "2026-11-21"
                     *           ],
                     *           "methods": [
                     *             {
                     *               "method": "text",
                     *               "minutes": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["TimetableReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ],
                 *       "lanes": [
                 *         {
                 *           "room": "text",
                 *           "groupIds": [
                 *             "01936c7e-0000-7000-8000-0000000e0001"
                 *           ]
                 *         }
                 *       ],
                 *       "teach": "once",
                 *       "leaderIds": [
                 *         "01936c7e-0000-7000-8000-0000000e0001"
                 *       ],
                 *       "leaders": [
                 *         {
                 *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                 *           "leaderIds": [
                 *             "01936c7e-0000-7000-8000-0000000e0001"
                 *           ]
                 *         }
                 *       ],
                 *       "lunch": {
                 *         "at": "text",
                 *         "minutes": 15
                 *       },
                 *       "breakMinutes": 5,
                 *       "energiserMinutes": 0
                 *     }
                 */
                "application/json": components["schemas"]["DraftRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sessions": [
                     *         {
                     *           "kind": "other",
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "startsAt": "2026-11-21T08:30:00.000Z",
                     *           "endsAt": "2026-11-21T08:30:00.000Z",
                     *           "room": "text",
                     *           "facilitatorIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ],
                     *           "guestIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ],
                     *           "groupIds": [
                     *             "01936c7e-0000-7000-8000-0000000e0001"
                     *           ]
                     *         }
                     *       ],
                     *       "replaces": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "version": 1
                     *         }
                     *       ],
                     *       "impossible": [
                     *         {
                     *           "code": "draft.no-hours",
                     *           "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "who": [
                     *             "text"
                     *           ],
                     *           "minutes": 1,
                     *           "available": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DraftReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "who": "text",
                     *           "name": "ayjan",
                     *           "isGuest": true,
                     *           "link": "text",
                     *           "answeredAt": "2026-11-21T08:30:00.000Z",
                     *           "free": [
                     *             {
                     *               "from": "text",
                     *               "to": "text"
                     *             }
                     *           ],
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AvailabilityList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                whoId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "free": [
                 *         {
                 *           "from": "text",
                 *           "to": "text"
                 *         }
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangeAvailabilityRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "who": "text",
                     *       "name": "ayjan",
                     *       "isGuest": true,
                     *       "link": "text",
                     *       "answeredAt": "2026-11-21T08:30:00.000Z",
                     *       "free": [
                     *         {
                     *           "from": "text",
                     *           "to": "text"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AvailabilityReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeAvailabilityLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                whoId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001"
                 *     }
                 */
                "application/json": components["schemas"]["MakeAvailabilityLinkRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "who": "text",
                     *       "name": "ayjan",
                     *       "isGuest": true,
                     *       "link": "text",
                     *       "answeredAt": "2026-11-21T08:30:00.000Z",
                     *       "free": [
                     *         {
                     *           "from": "text",
                     *           "to": "text"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["AvailabilityReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeAvailabilityLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                whoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lookUpAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7K3M-Q9XD-2R5T"
                 *     }
                 */
                "application/json": components["schemas"]["AvailabilityCodeRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "timeZone": "Asia/Bishkek",
                     *       "dayStartsAt": "2026-11-21T08:30:00.000Z",
                     *       "dayEndsAt": "2026-11-21T08:30:00.000Z",
                     *       "free": [
                     *         {
                     *           "from": "text",
                     *           "to": "text"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OpenAvailabilityReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerAvailability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "7K3M-Q9XD-2R5T",
                 *       "free": [
                 *         {
                 *           "from": "text",
                 *           "to": "text"
                 *         }
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["AnswerAvailabilityRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "timeZone": "Asia/Bishkek",
                     *       "dayStartsAt": "2026-11-21T08:30:00.000Z",
                     *       "dayEndsAt": "2026-11-21T08:30:00.000Z",
                     *       "free": [
                     *         {
                     *           "from": "text",
                     *           "to": "text"
                     *         }
                     *       ],
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["OpenAvailabilityReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    home: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread": 1,
                     *       "trainings": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "title": {
                     *             "en": "Key messages",
                     *             "ru": "Ключевые сообщения",
                     *             "ky": "Негизги билдирүүлөр"
                     *           },
                     *           "place": "Баткен",
                     *           "timeZone": "Asia/Bishkek",
                     *           "startsOn": "2026-11-21",
                     *           "endsOn": "2026-11-21",
                     *           "status": "open",
                     *           "enrolment": "completed",
                     *           "sessions": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "startsAt": "2026-11-21T08:30:00.000Z",
                     *               "endsAt": "2026-11-21T08:30:00.000Z",
                     *               "room": "text",
                     *               "facilitators": [
                     *                 null
                     *               ],
                     *               "meets": true
                     *             }
                     *           ],
                     *           "attended": 1,
                     *           "marked": 1,
                     *           "lessons": [
                     *             {
                     *               "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "checks": 1,
                     *               "answered": 1,
                     *               "right": 1,
                     *               "finished": true
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HomeReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findLesson: {
        parameters: {
            query: {
                /**
                 * @description The language to read in.
                 * @example ky
                 */
                language: "en" | "ru" | "ky";
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                unitId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "unitId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "moduleTitle": "text",
                     *       "title": "Strategic communication",
                     *       "objectives": [
                     *         "text"
                     *       ],
                     *       "minutes": 1,
                     *       "blocks": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "kind": "text",
                     *           "language": "ky",
                     *           "text": {
                     *             "type": "doc",
                     *             "content": [
                     *               null
                     *             ]
                     *           },
                     *           "form": "match",
                     *           "question": "text",
                     *           "choices": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "text": "text",
                     *               "isRight": true,
                     *               "explanation": "text"
                     *             }
                     *           ],
                     *           "items": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "text": "text"
                     *             }
                     *           ],
                     *           "pairs": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "left": "text",
                     *               "right": "text"
                     *             }
                     *           ],
                     *           "explanation": "text",
                     *           "material": "text",
                     *           "title": "Strategic communication",
                     *           "alternative": "text",
                     *           "introduction": "text",
                     *           "fields": [
                     *             {
                     *               "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *               "label": "text",
                     *               "hint": "text",
                     *               "columns": [
                     *                 null
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "languages": [
                     *         "ky"
                     *       ],
                     *       "translation": "reviewed",
                     *       "credit": {
                     *         "organisation": "text",
                     *         "number": 1,
                     *         "lineage": [
                     *           {
                     *             "moduleId": "01936c7e-0000-7000-8000-0000000e0001",
                     *             "title": {},
                     *             "organisation": "text",
                     *             "number": 1,
                     *             "publishedAt": "2026-11-21T08:30:00.000Z"
                     *           }
                     *         ]
                     *       },
                     *       "finishedAt": "2026-11-21T08:30:00.000Z",
                     *       "answers": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "blockId": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "chosen": [
                     *             "text"
                     *           ],
                     *           "isRight": true,
                     *           "madeAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LessonReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "blockId": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "chosen": [
                 *         "text"
                 *       ],
                 *       "madeAt": "2026-11-21T08:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "blockId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "chosen": [
                     *         "text"
                     *       ],
                     *       "isRight": true,
                     *       "madeAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["AnswerReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishLesson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "finishedAt": "2026-11-21T08:30:00.000Z"
                 *     }
                 */
                "application/json": components["schemas"]["ReadingRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "finishedAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ReadingReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    summariseFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enrolled": 1,
                     *       "given": 1,
                     *       "tooFew": true,
                     *       "scales": [
                     *         {
                     *           "scale": "content",
                     *           "counts": [
                     *             1
                     *           ],
                     *           "mean": 1
                     *         }
                     *       ],
                     *       "comments": [
                     *         {
                     *           "liked": "text",
                     *           "change": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FeedbackSummaryReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    giveFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "language": "ky",
                 *       "content": 1,
                 *       "facilitation": 1,
                 *       "safety": 1,
                 *       "usefulness": 1,
                 *       "liked": "text",
                 *       "change": "text"
                 *     }
                 */
                "application/json": components["schemas"]["FeedbackRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001"
                     *     }
                     */
                    "application/json": components["schemas"]["FeedbackGivenReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findMyFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "given": true
                     *     }
                     */
                    "application/json": components["schemas"]["MyFeedbackReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWordings: {
        parameters: {
            query: {
                /** @example ky */
                language: "en" | "ru" | "ky";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "use": "internal-learning",
                     *           "text": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["WordingList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listUsableTestimonials: {
        parameters: {
            query?: {
                /**
                 * @description Which page, from 1.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description How many items a page holds.
                 * @example 1
                 */
                size?: number;
                /**
                 * @description Words that a name or title contains.
                 * @example text
                 */
                search?: string;
            };
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "text": "text",
                     *           "language": "ky",
                     *           "signature": "text",
                     *           "uses": [
                     *             "internal-learning"
                     *           ],
                     *           "writtenOn": "2026-11-21"
                     *         }
                     *       ],
                     *       "total": 1,
                     *       "page": 1,
                     *       "size": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UsableTestimonialPage"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    writeTestimonial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "text": "text",
                 *       "language": "ky",
                 *       "identity": "anonymous",
                 *       "pseudonym": "text",
                 *       "decisions": [
                 *         {
                 *           "use": "internal-learning",
                 *           "agreed": true,
                 *           "wordingId": "01936c7e-0000-7000-8000-0000000e0001"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TestimonialRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "text": "text",
                     *       "identity": "anonymous",
                     *       "pseudonym": "text",
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "decisions": [
                     *         {
                     *           "use": "internal-learning",
                     *           "agreed": true,
                     *           "decidedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MyTestimonialReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyTestimonials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *           "text": "text",
                     *           "identity": "anonymous",
                     *           "pseudonym": "text",
                     *           "createdAt": "2026-11-21T08:30:00.000Z",
                     *           "decisions": [
                     *             {
                     *               "use": "internal-learning",
                     *               "agreed": true,
                     *               "decidedAt": "2026-11-21T08:30:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MyTestimonialList"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "use": "internal-learning",
                 *       "agreed": true,
                 *       "wordingId": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001"
                 *     }
                 */
                "application/json": components["schemas"]["ConsentRequest"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "text": "text",
                     *       "identity": "anonymous",
                     *       "pseudonym": "text",
                     *       "createdAt": "2026-11-21T08:30:00.000Z",
                     *       "decisions": [
                     *         {
                     *           "use": "internal-learning",
                     *           "agreed": true,
                     *           "decidedAt": "2026-11-21T08:30:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["MyTestimonialReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawTestimonial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findOutcomes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "title": {
                     *         "en": "Key messages",
                     *         "ru": "Ключевые сообщения",
                     *         "ky": "Негизги билдирүүлөр"
                     *       },
                     *       "startsOn": "2026-11-21",
                     *       "endsOn": "2026-11-21",
                     *       "place": "Баткен",
                     *       "people": {
                     *         "enrolled": 1,
                     *         "completed": 1,
                     *         "bySex": [
                     *           {
                     *             "key": "text",
                     *             "enrolled": 1,
                     *             "completed": 1
                     *           }
                     *         ],
                     *         "byDistrict": [
                     *           {
                     *             "key": "text",
                     *             "enrolled": 1,
                     *             "completed": 1
                     *           }
                     *         ]
                     *       },
                     *       "attendance": {
                     *         "rate": 1,
                     *         "sessionsHeld": 1,
                     *         "people": 1
                     *       },
                     *       "knowledge": {
                     *         "share": 1,
                     *         "answers": 1,
                     *         "people": 1
                     *       },
                     *       "satisfaction": {
                     *         "given": 1,
                     *         "usefulness": 1,
                     *         "satisfied": 1
                     *       },
                     *       "testimonials": [
                     *         {
                     *           "use": "internal-learning",
                     *           "stories": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OutcomeReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askForExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                 *       "language": "ky"
                 *     }
                 */
                "application/json": components["schemas"]["ExportRequest"];
            };
        };
        responses: {
            /** @description Taken on; it will be done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "status": "failed",
                     *       "createdAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ExportReply"];
                };
            };
            /** @description The request cannot be read; nothing was saved */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/malformed",
                     *       "title": "The request cannot be read; nothing was saved",
                     *       "status": 400
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody changed this in the meantime; nothing was saved */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "title": "Somebody changed this in the meantime; nothing was saved",
                     *       "status": 409
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This is more than can be taken in one request; nothing was saved */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/too-large",
                     *       "title": "This is more than can be taken in one request; nothing was saved",
                     *       "status": 413
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Something that was sent is not right; nothing was saved */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/invalid",
                     *       "title": "Something that was sent is not right; nothing was saved",
                     *       "status": 422
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    findExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "trainingId": "01936c7e-0000-7000-8000-0000000e0001",
                     *       "status": "failed",
                     *       "createdAt": "2026-11-21T08:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ExportReply"];
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    downloadExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 01936c7e-0000-7000-8000-0000000e0001 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example the bytes of outcomes.xlsx */
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Sign in to do this */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/sign-in-needed",
                     *       "title": "Sign in to do this",
                     *       "status": 401
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Your role may not do this */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-allowed",
                     *       "title": "Your role may not do this",
                     *       "status": 403
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such thing here */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/not-found",
                     *       "title": "There is no such thing here",
                     *       "status": 404
                     *     }
                     */
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
