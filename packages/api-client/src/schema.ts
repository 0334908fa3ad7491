// Made from docs/openapi.json by "npm run openapi". Change the route, not this file.

export interface paths {
    "/v1/activities/{activityId}": {
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
        /** Change an activity; a revision that is not the latest answers editConflict with theirs */
        patch: operations["changeActivity"];
        trace?: never;
    };
    "/v1/activities/{activityId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It will not happen */
        post: operations["cancelActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Done: pins the wording each message has now */
        post: operations["markActivityDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who was reached through one activity, in counts */
        get: operations["getActivityReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back to planned: undoes done and cancelled */
        post: operations["reopenActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a target group out of the plan; answers where it was used */
        delete: operations["removeAudience"];
        options?: never;
        head?: never;
        /** Change a target group; a revision that is not the latest answers editConflict with theirs */
        patch: operations["changeAudience"];
        trace?: never;
    };
    "/v1/audiences/{audienceId}/inheritance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say which target groups it inherits messages from; sending `previous` back undoes it */
        put: operations["setInheritance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/inheritance-breaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop inheriting one message */
        post: operations["breakInheritance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/inheritance-breaks/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Inherit the message again */
        delete: operations["mendInheritance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An audience’s members in your organisation, by name */
        get: operations["listAudienceMembers"];
        put?: never;
        /** Adds one member, or completes somebody who is already known */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/members/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports a previewed list, all of it or nothing */
        post: operations["importMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/members/{recipientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes somebody out of the audience; can be undone */
        delete: operations["removeMember"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/members/{recipientId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts somebody back into the audience */
        post: operations["restoreMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a removed target group back as it was */
        post: operations["restoreAudience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, newest first */
        get: operations["listAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brand-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often brands should be named, and the line every text should carry */
        get: operations["listBrandRules"];
        /** Set the rule for a brand, new or changed */
        put: operations["setBrandRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brand-rules/{brandRuleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove the rule for a brand */
        delete: operations["removeBrandRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/front-door": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the organisation’s public pages are, and what to paste into its own website */
        get: operations["describeFrontDoor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an import back, within 24 hours; what was changed by hand since then stays */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations, newest first */
        get: operations["listInvitations"];
        put?: never;
        /** Invites somebody by e-mail */
        post: operations["invitePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Joins the organisation that sent the invitation */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{invitationId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an unused invitation back */
        post: operations["withdrawInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A letter; looking does not mark it as read */
        get: operations["findLetter"];
        put?: never;
        post?: never;
        /** Puts a letter among the deleted ones */
        delete: operations["deleteLetter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a letter as read */
        post: operations["readLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a deleted letter back */
        post: operations["restoreLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a letter as new again */
        post: operations["markUnread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailbox-operators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mailboxes that the front door offers, and who keeps the list */
        get: operations["listMailboxOperators"];
        put?: never;
        /** Adds a mailbox to the list */
        post: operations["addMailboxOperator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailbox-operators/{operatorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a mailbox in the list, or switches it off */
        put: operations["changeMailboxOperator"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person’s own mailbox and those of the companies she signs for */
        get: operations["listMailboxes"];
        put?: never;
        /** Opens a mailbox, or opens a closed one again with its letters */
        post: operations["openMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailboxId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops post from coming; the letters are kept */
        post: operations["closeMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailboxId}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letters of a mailbox, newest first */
        get: operations["listLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/member-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows what an import of a list would do; no member is saved. Multipart file, or {text} */
        post: operations["previewMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A message with its versions, where it is used and what has been done with it */
        get: operations["getMessage"];
        put?: never;
        post?: never;
        /** Take a message out of the plan; answers where it was used */
        delete: operations["removeMessage"];
        options?: never;
        head?: never;
        /** Change a message everywhere it is used: a new version */
        patch: operations["changeMessage"];
        trace?: never;
    };
    "/v1/messages/{messageId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a removed message back to every target group that had it */
        post: operations["restoreMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/variant-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make it a variant of a core message, or with null a message by itself */
        post: operations["makeVariant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/needs/{needId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a need away; what was planned for it is remembered */
        delete: operations["withdrawNeed"];
        options?: never;
        head?: never;
        /** Change level, date, owner or share of one need */
        patch: operations["changeNeed"];
        trace?: never;
    };
    "/v1/needs/{needId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What proves one cell */
        get: operations["getEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/needs/{needId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a need back as it was */
        post: operations["restoreNeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Coverage of one programme in every organisation of the network */
        get: operations["getNetworkCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation one works for */
        get: operations["getOrganisation"];
        /** Changes the organisation’s name and colour */
        put: operations["changeOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation’s public pages, newest first */
        get: operations["listPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public page with its versions and visits */
        get: operations["findPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a withdrawn page again */
        post: operations["restorePage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pages/{pageId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a page away from the public */
        post: operations["withdrawPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the organisation and what they may do */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a person out of the organisation */
        delete: operations["removePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets what a person may do */
        put: operations["changeRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plan-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read a plan from pasted text (JSON) or a file (multipart: file, programmeId); nothing is saved */
        post: operations["previewPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own programmes, and those of the network that are open to it */
        get: operations["listProgrammes"];
        put?: never;
        /** Start a programme */
        post: operations["createProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}": {
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
        /** Change name, description or visibility */
        patch: operations["changeProgramme"];
        trace?: never;
    };
    "/v1/programmes/{programmeId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own activities, earliest planned first */
        get: operations["listActivities"];
        put?: never;
        /** Plan an activity that answers for needs */
        post: operations["planActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/adopt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take over a programme of the network: its structure is followed, its needs become your own */
        post: operations["adoptProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the programme off the list; nothing in it is lost */
        post: operations["archiveProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/audiences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a target group */
        post: operations["addAudience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Coverage over time, per tier and per audience */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a previewed plan in; the same plan again changes nothing and answers no import id */
        post: operations["importPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Audiences × messages with the state of every cell, and the gaps in order of urgency */
        get: operations["getMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a message */
        post: operations["addMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that a target group needs a message */
        post: operations["addNeed"];
        delete?: never;
        options?: never;
        head?: never;
        /** Change many needs the same way, or with `items` each its own way; sending `previous` back as `items` undoes it */
        patch: operations["changeNeeds"];
        trace?: never;
    };
    "/v1/programmes/{programmeId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole plan: audiences, messages, own needs, and warnings */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an archived programme back on the list */
        post: operations["restoreProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/send-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a send-out that answers for needs: a draft and its activity */
        post: operations["planSendOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipients/{recipientId}": {
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
        /** Corrects a name or an address */
        patch: operations["correctRecipient"];
        trace?: never;
    };
    "/v1/send-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation’s send-outs, newest first */
        get: operations["listSendOuts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/send-outs/{sendOutId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A send-out: text, channels, who it reaches and which values are missing */
        get: operations["getSendOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Saves a draft; answers 409 with the other person’s text when somebody saved since `revision` */
        patch: operations["saveSendOut"];
        trace?: never;
    };
    "/v1/send-outs/{sendOutId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What recipient number `row` will really get */
        get: operations["previewSendOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/send-outs/{sendOutId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a send-out stands */
        get: operations["showProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/send-outs/{sendOutId}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who can be reached, with digital mailboxes asked for */
        get: operations["checkReach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/send-outs/{sendOutId}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who got it and how it went, by name */
        get: operations["listRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/send-outs/{sendOutId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let it go: freezes the text, publishes the page, and the activities are done */
        post: operations["releaseSendOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/send-outs/{sendOutId}/resend-failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends again to those who were not reached, and to nobody else */
        post: operations["resendFailed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/send-outs/{sendOutId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops what has not left yet */
        post: operations["stopSendOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and for which organisation */
        get: operations["getSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs out */
        post: operations["endSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/locale": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Chooses the language of the pages */
        post: operations["chooseLanguage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Works for another of one’s organisations from now on */
        post: operations["switchOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/term-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The forms a term would be found in, to be confirmed; nothing is saved */
        post: operations["previewTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/termbase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The termbase as JSON for `budkavle text check --terms` */
        get: operations["exportTermbase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The termbase: own terms and those the network shares, in alphabetical order */
        get: operations["listTerms"];
        put?: never;
        /** Add a term; its forms are generated unless they are given */
        post: operations["addTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/terms/{termId}": {
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
        /** Change a term’s status, definition, forms or visibility */
        patch: operations["changeTerm"];
        trace?: never;
    };
    "/v1/terms/{termId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a retired term back */
        post: operations["restoreTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/terms/{termId}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a term out of use */
        post: operations["retireTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a text: readability, terms, officialese, spelling. Places are UTF-16 offsets; lists hold at most 1,000, counts are of all */
        post: operations["checkText"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What goes out, what is missing, what needs somebody */
        get: operations["getToday"];
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
    schemas: never;
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    changeActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    /** @enum {string} */
                    channel?: "email" | "digitalPost" | "webPage" | "meeting" | "training" | "memo" | "press" | "social" | "other";
                    plannedDate?: string | null;
                    needIds?: string[];
                    responsiblePersonId?: string | null;
                    note?: string;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    cancelActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "planned" | "done" | "cancelled";
                        revision: number;
                    };
                };
            };
        };
    };
    markActivityDone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    doneOn?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "planned" | "done" | "cancelled";
                        revision: number;
                    };
                };
            };
        };
    };
    getActivityReach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        activity: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            channel: string;
                            state: string;
                            sendOutId: string | null;
                        };
                        total: {
                            handedOver: number;
                            delivered: number;
                            confirmed: number;
                            read: number;
                            receipts: number;
                        };
                        needs: {
                            handedOver: number;
                            delivered: number;
                            confirmed: number;
                            read: number;
                            receipts: number;
                            /** Format: uuid */
                            needId: string;
                            audienceName: string;
                            messageTitle: string;
                        }[];
                    };
                };
            };
        };
    };
    reopenActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        state: "planned" | "done" | "cancelled";
                        revision: number;
                    };
                };
            };
        };
    };
    removeAudience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audienceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        whereUsed: {
                            messages: number;
                            needs: number;
                            activities: number;
                            inheritedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
            };
        };
    };
    changeAudience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audienceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    side?: "internal" | "external";
                    tier?: number | null;
                    contactPerson?: string | "";
                    channelNote?: string;
                    note?: string;
                    channels?: {
                        name: string;
                        /** @default null */
                        via?: string | null;
                        /** @default null */
                        alternativeGroup?: number | null;
                        /** @default null */
                        condition?: string | null;
                        /** @default null */
                        cadence?: string | null;
                        /** @default null */
                        sender?: string | null;
                        /** @default null */
                        detail?: string | null;
                        /** @default false */
                        inherited?: boolean;
                    }[];
                    position?: number;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    setInheritance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audienceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fromAudienceIds: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        inheritsFrom: string[];
                        previous: string[];
                        needs: {
                            added: number;
                            withdrawn: number;
                        };
                        revision: number;
                    };
                };
            };
        };
    };
    breakInheritance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audienceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    messageId: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        withdrawn: number;
                    };
                };
            };
        };
    };
    mendInheritance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audienceId: string;
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                    };
                };
            };
        };
    };
    listAudienceMembers: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                search?: string;
            };
            header?: never;
            path: {
                audienceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            recipientId: string;
                            name: string;
                            email: string | null;
                            mobile: string | null;
                            personalNumberMasked: string | null;
                            organisationNumber: string | null;
                            /** @enum {string} */
                            locale: "sv" | "en";
                            /** Format: date-time */
                            addedAt: string;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audienceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    email?: string;
                    mobile?: string;
                    personalNumber?: string;
                    organisationNumber?: string;
                    /** @enum {string} */
                    locale?: "sv" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        updated: number;
                        unchanged: number;
                    };
                };
            };
        };
    };
    importMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audienceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                    /** @default false */
                    skipErrors?: boolean;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        added: number;
                        updated: number;
                        unchanged: number;
                        skipped: number;
                        merged: number;
                    };
                };
            };
        };
    };
    removeMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audienceId: string;
                recipientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    restoreMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audienceId: string;
                recipientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    restoreAudience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                audienceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        needs: number;
                    };
                };
            };
        };
    };
    listAudit: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            actorName: string | null;
                            action: string;
                            subjectType: string;
                            subjectId: string;
                            details: {
                                [key: string]: unknown;
                            };
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    listBrandRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            minPerThousand: number | null;
                            maxPerThousand: number | null;
                            standardLine: string | null;
                            /** @enum {string} */
                            visibility: "own" | "network";
                        }[];
                    };
                };
            };
        };
    };
    setBrandRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default null */
                    minPerThousand?: number | null;
                    /** @default null */
                    maxPerThousand?: number | null;
                    /** @default null */
                    standardLine?: string | null;
                    /**
                     * @default own
                     * @enum {string}
                     */
                    visibility?: "own" | "network";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    removeBrandRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                brandRuleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    describeFrontDoor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                        feedUrl: string;
                        embedUrl: string;
                        /** @description A frame that keeps itself up to date */
                        embedHtml: string;
                        /** @description Plain links */
                        linksHtml: string;
                    };
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        audiences: number;
                        messages: number;
                    };
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            email: string;
                            roles: ("see" | "write" | "send" | "manage" | "editor" | "contactCentre")[];
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            acceptedAt: string | null;
                            withdrawnAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    invitePerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    email: string;
                    roles: ("see" | "write" | "send" | "manage" | "editor" | "contactCentre")[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
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
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        organisationId: string;
                    };
                };
            };
        };
    };
    withdrawInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                invitationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    findLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        mailboxId: string;
                        senderName: string;
                        senderColour: string;
                        subject: string;
                        /** @description Sanitised */
                        html: string;
                        text: string;
                        /** Format: date-time */
                        receivedAt: string;
                        readAt: string | null;
                        /** @description In a company’s mailbox: who opened it first */
                        readByName: string | null;
                        deletedAt: string | null;
                        /** @description Whether the sender is told when the letter is opened */
                        isReadingTold: boolean;
                    };
                };
            };
        };
    };
    deleteLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    readLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    restoreLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    markUnread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listMailboxOperators: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            name: string;
                            descriptionSv: string;
                            descriptionEn: string;
                            urlPrivate: string | null;
                            urlCompany: string | null;
                            /** Format: uuid */
                            id: string;
                            isBuiltIn: boolean;
                            isActive: boolean;
                            revision: number;
                        }[];
                        keptBy: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        } | null;
                        /** @description Whether this organisation may change the list */
                        isOurs: boolean;
                    };
                };
            };
        };
    };
    addMailboxOperator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    descriptionSv: string;
                    descriptionEn: string;
                    urlPrivate: string | null;
                    urlCompany: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    changeMailboxOperator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                operatorId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    descriptionSv: string;
                    descriptionEn: string;
                    urlPrivate: string | null;
                    urlCompany: string | null;
                    isActive: boolean;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listMailboxes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            name: string;
                            organisationId: string | null;
                            /** Format: uuid */
                            id: string;
                            unread: number;
                        }[];
                        /** @description Whose mailbox is not open yet */
                        canOpen: {
                            /** @enum {string} */
                            kind: "person" | "organisation";
                            name: string;
                            organisationId: string | null;
                        }[];
                    };
                };
            };
        };
    };
    openMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "person" | "organisation";
                    organisationId?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    closeMailbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listLetters: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                search?: string;
                folder?: "inbox" | "deleted";
            };
            header?: never;
            path: {
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            senderName: string;
                            senderColour: string;
                            subject: string;
                            /** Format: date-time */
                            receivedAt: string;
                            isRead: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    previewMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        token: string;
                        columns: {
                            header: string;
                            field: ("name" | "firstName" | "lastName" | "email" | "mobile" | "personalNumber" | "organisationNumber" | "locale") | null;
                        }[];
                        rows: {
                            row: number;
                            name: string;
                            email: string | null;
                            mobile: string | null;
                            personalNumberMasked: string | null;
                            organisationNumber: string | null;
                            locale: ("sv" | "en") | null;
                            repaired: {
                                column: string;
                                message: string;
                            }[];
                        }[];
                        /** @description Rows with something in them */
                        total: number;
                        /** @description Members an import would bring, duplicates merged */
                        valid: number;
                        badRows: number;
                        /** @description The first 20 */
                        errors: {
                            row: number;
                            column: string;
                            value: string;
                            message: string;
                        }[];
                        repairedRows: number;
                        duplicates: number;
                        /** @description The first 20 */
                        duplicateRows: {
                            row: number;
                            sameAsRow: number;
                        }[];
                        /** @description Members that the organisation already has as recipients */
                        known: number;
                    };
                };
            };
        };
    };
    getMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        summary: string;
                        version: number;
                        usedBy: number;
                        coreMessageId: string | null;
                        revision: number;
                        /** Format: uuid */
                        programmeId: string;
                        programme: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            isOwn: boolean;
                        };
                        coreMessage: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                        } | null;
                        variants: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                        }[];
                        versions: {
                            version: number;
                            title: string;
                            summary: string;
                            changedBy: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** Format: date-time */
                            changedAt: string;
                        }[];
                        usedIn: {
                            /** Format: uuid */
                            audienceId: string;
                            name: string;
                            needId: string | null;
                            level: ("know" | "understand" | "canDo") | null;
                        }[];
                        activities: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            channel: "email" | "digitalPost" | "webPage" | "meeting" | "training" | "memo" | "press" | "social" | "other";
                            /** @enum {string} */
                            state: "planned" | "done" | "cancelled";
                            plannedDate: string | null;
                            doneAt: string | null;
                            messageVersion: number | null;
                        }[];
                    };
                };
            };
        };
    };
    removeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        whereUsed: {
                            audiences: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            needs: number;
                            activities: number;
                            variants: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                            }[];
                        };
                    };
                };
            };
        };
    };
    changeMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    summary?: string;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: number;
                        revision: number;
                    };
                };
            };
        };
    };
    restoreMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        needs: number;
                    };
                };
            };
        };
    };
    makeVariant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    coreMessageId: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        previous: string | null;
                        revision: number;
                    };
                };
            };
        };
    };
    withdrawNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                needId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        withdrawn: number;
                    };
                };
            };
        };
    };
    changeNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                needId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    level?: "know" | "understand" | "canDo";
                    needBy?: string | null;
                    ownerPersonId?: string | null;
                    share?: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        previous: {
                            /** Format: uuid */
                            needId: string;
                            /** @enum {string} */
                            level: "know" | "understand" | "canDo";
                            needBy: string | null;
                            ownerPersonId: string | null;
                            share: number;
                        }[];
                    };
                };
            };
        };
    };
    getEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                needId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        need: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            audienceId: string;
                            audienceName: string;
                            /** Format: uuid */
                            messageId: string;
                            messageTitle: string;
                            /** @enum {string} */
                            level: "know" | "understand" | "canDo";
                            needBy: string | null;
                            share: number;
                            currentVersion: number;
                        };
                        /** @enum {string} */
                        state: "required" | "planned" | "delivered" | "confirmed";
                        late: boolean;
                        isOutdated: boolean;
                        counts: {
                            members: number;
                            handedOver: number;
                            delivered: number;
                            confirmed: number;
                            /** @description Members that must be proved for the cell to be confirmed */
                            toProve: number;
                        };
                        activities: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            channel: string;
                            /** @enum {string} */
                            state: "planned" | "done" | "cancelled";
                            plannedDate: string | null;
                            doneAt: string | null;
                            sendOutId: string | null;
                            pageId: string | null;
                            messageVersion: number | null;
                            isCurrent: boolean;
                            handedOver: number;
                            delivered: number;
                            confirmed: number;
                        }[];
                        evidence: {
                            total: number;
                            items: {
                                /** @enum {string} */
                                kind: "receipt" | "read" | "delivered" | "handedOver";
                                at: string | null;
                                messageVersion: number;
                                level: ("know" | "understand" | "canDo") | null;
                                label: string;
                            }[];
                        };
                    };
                };
            };
        };
    };
    restoreNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                needId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        restored: number;
                    };
                };
            };
        };
    };
    getNetworkCoverage: {
        parameters: {
            query: {
                programmeId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        organisations: {
                            needs: number;
                            planned: number;
                            delivered: number;
                            confirmed: number;
                            late: number;
                            onTime: number;
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        total: {
                            needs: number;
                            planned: number;
                            delivered: number;
                            confirmed: number;
                            late: number;
                            onTime: number;
                        };
                    };
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** @enum {string} */
                        kind: "authority" | "municipality" | "association" | "company" | "supplier";
                        organisationNumber: string;
                        slug: string;
                        brandColour: string;
                        revision: number;
                    };
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
                "application/json": {
                    name: string;
                    brandColour: string;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listPages: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            slug: string;
                            url: string;
                            version: number;
                            /** Format: date-time */
                            publishedAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            withdrawnAt: string | null;
                            sendOutId: string | null;
                            visits: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    findPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        slug: string;
                        url: string;
                        version: number;
                        /** Format: date-time */
                        publishedAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        withdrawnAt: string | null;
                        sendOutId: string | null;
                        /** @description Sanitised */
                        html: string;
                        text: string;
                        /** @enum {string} */
                        language: "sv" | "en";
                        versions: {
                            version: number;
                            title: string;
                            /** Format: date-time */
                            publishedAt: string;
                            publishedByName: string | null;
                            changeNote: string | null;
                            url: string;
                        }[];
                        visits: {
                            total: number;
                            days: {
                                day: string;
                                visits: number;
                            }[];
                            referrers: {
                                host: string;
                                visits: number;
                            }[];
                        };
                    };
                };
            };
        };
    };
    restorePage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    withdrawPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            email: string | null;
                            roles: ("see" | "write" | "send" | "manage" | "editor" | "contactCentre")[];
                        }[];
                    };
                };
            };
        };
    };
    removePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    changeRoles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    roles: ("see" | "write" | "send" | "manage" | "editor" | "contactCentre")[];
                };
            };
        };
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    previewPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** Format: uuid */
                    programmeId?: string;
                } | null;
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        plan: {
                            refused: boolean;
                            audiences: {
                                name: string;
                                /** @enum {string} */
                                side: "internal" | "external";
                                tier: number | null;
                                line: number;
                                ownMessages: {
                                    title: string;
                                    line: number;
                                    /** @enum {string} */
                                    level: "know" | "understand" | "canDo";
                                    needBy: string | null;
                                }[];
                                inheritsFrom: {
                                    as: string;
                                    audience: string;
                                }[];
                                messages: string[];
                                wants: {
                                    title: string;
                                    /** @enum {string} */
                                    level: "know" | "understand" | "canDo";
                                    needBy: string | null;
                                    inheritedFrom: string | null;
                                }[];
                                channels: string[];
                                channelSuggestions: {
                                    name: string;
                                    via?: string;
                                    alternativeGroup?: number;
                                    condition?: string;
                                    cadence?: string;
                                    sender?: string;
                                    detail?: string;
                                    inherited?: boolean;
                                }[];
                                channelNote: string;
                                notes: {
                                    label: string | null;
                                    text: string;
                                    line: number;
                                }[];
                            }[];
                            messages: {
                                key: string;
                                title: string;
                                usedBy: number;
                            }[];
                            needs: number;
                            problems: {
                                code: string;
                                /** @enum {string} */
                                severity: "error" | "warning";
                                line: number | null;
                                row?: number;
                                column?: string;
                                text: string;
                                message_sv: string;
                                message_en: string;
                            }[];
                            duplicates: {
                                keys: string[];
                                titles: string[];
                                score: number;
                            }[];
                            ignored: {
                                line: number;
                                text: string;
                            }[];
                        };
                        diff: {
                            isEmpty: boolean;
                            audiences: {
                                new: string[];
                                changed: string[];
                                unchanged: string[];
                                missing: string[];
                            };
                            messages: {
                                new: string[];
                                changed: string[];
                                unchanged: string[];
                                missing: string[];
                            };
                            needs: {
                                added: number;
                                now: number;
                            };
                            changes: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                fields: string[];
                                messagesAdded: string[];
                                levelsChanged: string[];
                                inheritsFromAdded: string[];
                            }[];
                        } | null;
                    };
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                archived?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            description: string;
                            /** @enum {string} */
                            visibility: "own" | "network";
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                            isAdopted: boolean;
                            revision: number;
                            archivedAt: string | null;
                            counts: {
                                audiences: number;
                                messages: number;
                                needs: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
    createProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    description?: string;
                    /** @enum {string} */
                    visibility?: "own" | "network";
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        revision: number;
                    };
                };
            };
        };
    };
    changeProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string;
                    /** @enum {string} */
                    visibility?: "own" | "network";
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    listActivities: {
        parameters: {
            query?: {
                state?: "planned" | "done" | "cancelled";
            };
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            programmeId: string;
                            title: string;
                            /** @enum {string} */
                            channel: "email" | "digitalPost" | "webPage" | "meeting" | "training" | "memo" | "press" | "social" | "other";
                            plannedDate: string | null;
                            /** @enum {string} */
                            state: "planned" | "done" | "cancelled";
                            responsible: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            doneAt: string | null;
                            sendOutId: string | null;
                            pageId: string | null;
                            note: string;
                            revision: number;
                            needs: {
                                /** Format: uuid */
                                needId: string;
                                /** Format: uuid */
                                audienceId: string;
                                audienceName: string;
                                /** Format: uuid */
                                messageId: string;
                                messageTitle: string;
                                messageVersion: number | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    planActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @enum {string} */
                    channel: "email" | "digitalPost" | "webPage" | "meeting" | "training" | "memo" | "press" | "social" | "other";
                    plannedDate?: string | null;
                    needIds: string[];
                    responsiblePersonId?: string | null;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        revision: number;
                    };
                };
            };
        };
    };
    adoptProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        needs: number;
                    };
                };
            };
        };
    };
    archiveProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    addAudience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    side: "internal" | "external";
                    /** @default null */
                    tier?: number | null;
                    /** @default  */
                    contactPerson?: string | "";
                    /** @default  */
                    channelNote?: string;
                    /** @default  */
                    note?: string;
                    /** @default [] */
                    channels?: {
                        name: string;
                        /** @default null */
                        via?: string | null;
                        /** @default null */
                        alternativeGroup?: number | null;
                        /** @default null */
                        condition?: string | null;
                        /** @default null */
                        cadence?: string | null;
                        /** @default null */
                        sender?: string | null;
                        /** @default null */
                        detail?: string | null;
                        /** @default false */
                        inherited?: boolean;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        revision: number;
                    };
                };
            };
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                days?: number;
            };
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        programme: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        now: {
                            needs: number;
                            planned: number;
                            delivered: number;
                            confirmed: number;
                            late: number;
                        };
                        days: {
                            day: string;
                            needs: number;
                            planned: number;
                            delivered: number;
                            confirmed: number;
                            onTime: number;
                        }[];
                        byTier: {
                            needs: number;
                            planned: number;
                            delivered: number;
                            confirmed: number;
                            late: number;
                            tier: number | null;
                        }[];
                        byAudience: {
                            needs: number;
                            planned: number;
                            delivered: number;
                            confirmed: number;
                            late: number;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            tier: number | null;
                        }[];
                    };
                };
            };
        };
    };
    importPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    plan: {
                        refused?: boolean;
                        audiences: {
                            name: string;
                            /** @enum {string} */
                            side: "internal" | "external";
                            tier: number | null;
                            line: number;
                            ownMessages: {
                                title: string;
                                line: number;
                                /** @enum {string} */
                                level: "know" | "understand" | "canDo";
                                needBy: string | null;
                            }[];
                            inheritsFrom: {
                                as: string;
                                audience: string;
                            }[];
                            messages: string[];
                            wants: {
                                title: string;
                                /** @enum {string} */
                                level: "know" | "understand" | "canDo";
                                needBy: string | null;
                                inheritedFrom: string | null;
                            }[];
                            channels: string[];
                            channelSuggestions: {
                                name: string;
                                via?: string;
                                alternativeGroup?: number;
                                condition?: string;
                                cadence?: string;
                                sender?: string;
                                detail?: string;
                                inherited?: boolean;
                            }[];
                            channelNote: string;
                            notes: {
                                label: string | null;
                                text: string;
                                line: number;
                            }[];
                        }[];
                        messages?: {
                            key: string;
                            title: string;
                            usedBy: number;
                        }[];
                        needs?: number;
                        problems?: {
                            code: string;
                            /** @enum {string} */
                            severity: "error" | "warning";
                            line: number | null;
                            row?: number;
                            column?: string;
                            text: string;
                            message_sv: string;
                            message_en: string;
                        }[];
                        duplicates?: {
                            keys: string[];
                            titles: string[];
                            score: number;
                        }[];
                        ignored?: {
                            line: number;
                            text: string;
                        }[];
                    };
                    /** @default [] */
                    merges?: {
                        keep: string;
                        variants: string[];
                        /**
                         * @description merge: the same message. variant: own wording under a core message
                         * @default variant
                         * @enum {string}
                         */
                        as?: "merge" | "variant";
                    }[];
                    /** @default  */
                    sourceName?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        importId: string | null;
                        audiences: {
                            added: number;
                            changed: number;
                        };
                        messages: {
                            added: number;
                        };
                        needs: {
                            added: number;
                        };
                    };
                };
            };
        };
    };
    getMatrix: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        programme: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        counts: {
                            needs: number;
                            planned: number;
                            delivered: number;
                            confirmed: number;
                            late: number;
                        };
                        audiences: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            side: "internal" | "external";
                            tier: number | null;
                            channels: string[];
                        }[];
                        messages: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            usedBy: number;
                        }[];
                        cells: {
                            members: number;
                            handedOver: number;
                            delivered: number;
                            confirmed: number;
                            /** Format: uuid */
                            needId: string;
                            /** Format: uuid */
                            audienceId: string;
                            /** Format: uuid */
                            messageId: string;
                            /** @enum {string} */
                            level: "know" | "understand" | "canDo";
                            needBy: string | null;
                            ownerPersonId: string | null;
                            /** @description Share of the members that must be proved, 0–1 */
                            share: number;
                            /** @enum {string} */
                            state: "required" | "planned" | "delivered" | "confirmed";
                            late: boolean;
                            /** @description Delivered with words that have changed since */
                            isOutdated: boolean;
                        }[];
                        gaps: {
                            /** Format: uuid */
                            needId: string;
                            /** Format: uuid */
                            audienceId: string;
                            /** Format: uuid */
                            messageId: string;
                            audienceName: string;
                            messageTitle: string;
                            needBy: string | null;
                            tier: number | null;
                            /** @description Days left; negative when the day has passed */
                            days: number | null;
                            /** @enum {string} */
                            reason: "late" | "outdated" | "plannedLate" | "noActivity";
                        }[];
                    };
                };
            };
        };
    };
    addMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    summary?: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        revision: number;
                    };
                };
            };
        };
    };
    addNeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    audienceId: string;
                    /** Format: uuid */
                    messageId: string;
                    /** @enum {string} */
                    level: "know" | "understand" | "canDo";
                    needBy?: string | null;
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
        };
    };
    changeNeeds: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    needIds: string[];
                    /** @enum {string} */
                    level?: "know" | "understand" | "canDo";
                    needBy?: string | null;
                    ownerPersonId?: string | null;
                    share?: number;
                } | {
                    items: {
                        /** Format: uuid */
                        needId: string;
                        /** @enum {string} */
                        level?: "know" | "understand" | "canDo";
                        needBy?: string | null;
                        ownerPersonId?: string | null;
                        share?: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changed: number;
                        previous: {
                            /** Format: uuid */
                            needId: string;
                            /** @enum {string} */
                            level: "know" | "understand" | "canDo";
                            needBy: string | null;
                            ownerPersonId: string | null;
                            share: number;
                        }[];
                    };
                };
            };
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        programme: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            description: string;
                            /** @enum {string} */
                            visibility: "own" | "network";
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                            isAdopted: boolean;
                            revision: number;
                            archivedAt: string | null;
                        };
                        audiences: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            side: "internal" | "external";
                            tier: number | null;
                            contactPerson: string;
                            channelNote: string;
                            note: string;
                            channels: {
                                name: string;
                                via: string | null;
                                alternativeGroup: number | null;
                                condition: string | null;
                                cadence: string | null;
                                sender: string | null;
                                detail: string | null;
                                inherited: boolean;
                            }[];
                            inheritsFrom: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            ownMessageIds: string[];
                            inheritedMessageIds: string[];
                            brokenMessageIds: string[];
                            position: number;
                            revision: number;
                        }[];
                        messages: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            summary: string;
                            version: number;
                            usedBy: number;
                            coreMessageId: string | null;
                            revision: number;
                        }[];
                        needs: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            audienceId: string;
                            /** Format: uuid */
                            messageId: string;
                            /** @enum {string} */
                            level: "know" | "understand" | "canDo";
                            needBy: string | null;
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            share: number;
                            /** @description The audience it is inherited from */
                            inheritedFrom: string | null;
                        }[];
                        warnings: {
                            /** @enum {string} */
                            kind: "lowerTierFirst";
                            /** Format: uuid */
                            audienceId: string;
                            audienceName: string;
                            tier: number;
                            plannedDate: string | null;
                            before: {
                                /** Format: uuid */
                                audienceId: string;
                                audienceName: string;
                                tier: number;
                                plannedDate: string | null;
                            }[];
                        }[];
                        undoableImport: {
                            /** Format: uuid */
                            id: string;
                            sourceName: string;
                            /** Format: date-time */
                            importedAt: string;
                        } | null;
                    };
                };
            };
        };
    };
    restoreProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    planSendOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default [] */
                    needIds?: string[];
                    /**
                     * @description Without any, the audiences of the needs
                     * @default []
                     */
                    audienceIds?: string[];
                    channels: ("email" | "digitalPost" | "web")[];
                    plannedDate?: string | null;
                    responsiblePersonId?: string | null;
                    subject?: string;
                    /** @description ProseMirror document, as in changeSendOut */
                    body?: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        activityIds: string[];
                    };
                };
            };
        };
    };
    correctRecipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                recipientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    email?: string;
                    mobile?: string;
                    personalNumber?: string;
                    organisationNumber?: string;
                    /** @enum {string} */
                    locale?: "sv" | "en";
                };
            };
        };
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    listSendOuts: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                status?: "draft" | "sending" | "done" | "stopped";
                programmeId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            programmeId: string;
                            title: string;
                            subject: string;
                            channels: ("email" | "digitalPost" | "web")[];
                            /** @enum {string} */
                            status: "draft" | "sending" | "done" | "stopped";
                            revision: number;
                            /** Format: date-time */
                            updatedAt: string;
                            updatedByName: string | null;
                            releasedAt: string | null;
                            recipients: number | null;
                            audienceIds: string[];
                            needIds: string[];
                            counts: {
                                waiting: number;
                                sending: number;
                                handedOver: number;
                                delivered: number;
                                notDelivered: number;
                                unknown: number;
                            };
                            confirmed: number;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    getSendOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sendOutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        programmeId: string;
                        title: string;
                        subject: string;
                        body: {
                            [key: string]: unknown;
                        };
                        channels: ("email" | "digitalPost" | "web")[];
                        /** @enum {string} */
                        status: "draft" | "sending" | "done" | "stopped";
                        revision: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        /** @description Name */
                        updatedBy: string | null;
                        releasedAt: string | null;
                        /** @description Name */
                        releasedBy: string | null;
                        recipients: number | null;
                        audiences: {
                            /** Format: uuid */
                            id: string;
                            members: number;
                        }[];
                        needs: {
                            /** Format: uuid */
                            id: string;
                        }[];
                        reach: {
                            /** @description Members of the audiences, each once */
                            total: number;
                            email: number;
                            /** @description Members with a number; whether they have a mailbox is asked by …/reach */
                            digitalPost: number;
                            /** @description Recipients of the chosen channels: what release expects */
                            reachable: number;
                            unreachable: number;
                        };
                        missing: {
                            name: string;
                            recipients: number;
                            rows: number[];
                            isUnknown: boolean;
                            onWeb: boolean;
                        }[];
                    };
                };
            };
        };
    };
    saveSendOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sendOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    title?: string;
                    subject?: string;
                    /** @description ProseMirror document: doc, paragraph, heading 2–3, bulletList, orderedList, listItem, text (bold, italic, link), hardBreak, placeholder */
                    body?: {
                        [key: string]: unknown;
                    };
                    channels?: ("email" | "digitalPost" | "web")[];
                    audienceIds?: string[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                        reach: {
                            /** @description Members of the audiences, each once */
                            total: number;
                            email: number;
                            /** @description Members with a number; whether they have a mailbox is asked by …/reach */
                            digitalPost: number;
                            /** @description Recipients of the chosen channels: what release expects */
                            reachable: number;
                            unreachable: number;
                        };
                    };
                };
            };
        };
    };
    previewSendOut: {
        parameters: {
            query?: {
                row?: number;
                channel?: "email" | "digitalPost" | "web";
            };
            header?: never;
            path: {
                sendOutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        row: number;
                        total: number;
                        recipientName: string | null;
                        /** @enum {string} */
                        locale: "sv" | "en";
                        subject: string;
                        html: string;
                        text: string;
                        missing: string[];
                    };
                };
            };
        };
    };
    showProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sendOutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "draft" | "sending" | "done" | "stopped";
                        counts: {
                            waiting: number;
                            sending: number;
                            handedOver: number;
                            delivered: number;
                            notDelivered: number;
                            unknown: number;
                        };
                        confirmed: number;
                        /** @description Rows of the ledger: a recipient with two channels has two */
                        total: number;
                        people: {
                            total: number;
                            reached: number;
                            confirmed: number;
                            notReached: number;
                        };
                        reasons: {
                            reason: string | null;
                            message: string | null;
                            count: number;
                        }[];
                    };
                };
            };
        };
    };
    checkReach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sendOutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Members of the audiences, each once */
                        total: number;
                        email: number;
                        /** @description Members with a number; whether they have a mailbox is asked by …/reach */
                        digitalPost: number;
                        /** @description Recipients of the chosen channels: what release expects */
                        reachable: number;
                        unreachable: number;
                        /** @description Null when digital post is not set up here */
                        withMailbox: number | null;
                    };
                };
            };
        };
    };
    listRecipients: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                status?: "waiting" | "sending" | "handedOver" | "delivered" | "notDelivered" | "unknown";
            };
            header?: never;
            path: {
                sendOutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            recipientId: string;
                            name: string;
                            address: string | null;
                            channel: string;
                            /** @enum {string} */
                            status: "waiting" | "sending" | "handedOver" | "delivered" | "notDelivered" | "unknown";
                            statusText: string;
                            reason: string | null;
                            reasonText: string | null;
                            attempts: number;
                            concludedAt: string | null;
                            receiptAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    releaseSendOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sendOutId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    expectedRecipients: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recipients: number;
                        page: {
                            /** Format: uuid */
                            pageId: string;
                            slug: string;
                            url: string;
                            version: number;
                        } | null;
                    };
                };
            };
        };
    };
    resendFailed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sendOutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        count: number;
                    };
                };
            };
        };
    };
    stopSendOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sendOutId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stopped: number;
                    };
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {boolean} */
                        signedIn: true;
                        csrfToken: string;
                        person: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            locale: "sv" | "en";
                        };
                        assuranceLevel: number;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            slug: string;
                            /** @enum {string} */
                            kind: "authority" | "municipality" | "association" | "company" | "supplier";
                            brandColour: string;
                            roles: ("see" | "write" | "send" | "manage" | "editor" | "contactCentre")[];
                        } | null;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            slug: string;
                            /** @enum {string} */
                            kind: "authority" | "municipality" | "association" | "company" | "supplier";
                            brandColour: string;
                            roles: ("see" | "write" | "send" | "manage" | "editor" | "contactCentre")[];
                        }[];
                        signsFor: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            slug: string;
                            brandColour: string;
                        }[];
                        /** @description Signed in with an e-ID that opens the mailbox */
                        hasMailbox: boolean;
                        /** @enum {string} */
                        mode: "demo" | "production";
                    } | {
                        /** @enum {boolean} */
                        signedIn: false;
                        /** @enum {string} */
                        mode: "demo" | "production";
                    };
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    chooseLanguage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    locale: "sv" | "en";
                };
            };
        };
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    switchOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    organisationId: string;
                };
            };
        };
        responses: {
            /** @description Nothing to tell */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    previewTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    term: string;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        readings: {
                            lemma: string;
                            /** @enum {string} */
                            kind: "noun" | "adjective" | "verb" | "fixed";
                            firstParts: string[];
                            forms: {
                                /** @enum {string} */
                                slot: "sgInd" | "sgDef" | "plInd" | "plDef" | "sgIndGen" | "sgDefGen" | "plIndGen" | "plDefGen" | "base" | "neuter" | "weak" | "weakMasculine" | "comparative" | "superlative" | "superlativeWeak" | "infinitive" | "present" | "preterite" | "supine" | "imperative" | "infinitivePassive" | "presentPassive" | "preteritePassive" | "supinePassive" | "presentParticiple" | "only";
                                form: string;
                                isKnown: boolean;
                            }[];
                        }[][];
                    };
                };
            };
        };
    };
    exportTermbase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        terms: {
                            prefer: string | null;
                            avoid: string[];
                            allowed: string[];
                            definition: string;
                        }[];
                    };
                };
            };
        };
    };
    listTerms: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                search?: string;
                status?: "preferred" | "allowed" | "avoid";
                retired?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            term: string;
                            /** @enum {string} */
                            status: "preferred" | "allowed" | "avoid";
                            preferId: string | null;
                            prefer: string | null;
                            definition: string;
                            agreedOn: string | null;
                            /** @enum {string} */
                            visibility: "own" | "network";
                            isOwn: boolean;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            readings: {
                                lemma: string;
                                /** @enum {string} */
                                kind: "noun" | "adjective" | "verb" | "fixed";
                                firstParts: string[];
                                forms: {
                                    /** @enum {string} */
                                    slot: "sgInd" | "sgDef" | "plInd" | "plDef" | "sgIndGen" | "sgDefGen" | "plIndGen" | "plDefGen" | "base" | "neuter" | "weak" | "weakMasculine" | "comparative" | "superlative" | "superlativeWeak" | "infinitive" | "present" | "preterite" | "supine" | "imperative" | "infinitivePassive" | "presentPassive" | "preteritePassive" | "supinePassive" | "presentParticiple" | "only";
                                    form: string;
                                }[];
                            }[][];
                            revision: number;
                            retiredAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    addTerm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    term: string;
                    /** @enum {string} */
                    status: "preferred" | "allowed" | "avoid";
                    /** @enum {string} */
                    visibility?: "own" | "network";
                    preferId?: string | null;
                    definition?: string;
                    agreedOn?: string | null;
                    readings?: {
                        lemma: string;
                        /** @enum {string} */
                        kind: "noun" | "adjective" | "verb" | "fixed";
                        firstParts: string[];
                        forms: {
                            /** @enum {string} */
                            slot: "sgInd" | "sgDef" | "plInd" | "plDef" | "sgIndGen" | "sgDefGen" | "plIndGen" | "plDefGen" | "base" | "neuter" | "weak" | "weakMasculine" | "comparative" | "superlative" | "superlativeWeak" | "infinitive" | "present" | "preterite" | "supine" | "imperative" | "infinitivePassive" | "presentPassive" | "preteritePassive" | "supinePassive" | "presentParticiple" | "only";
                            form: string;
                        }[];
                    }[][];
                };
            };
        };
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        revision: number;
                        advice: {
                            /** @enum {string} */
                            code: "commonWord" | "contains" | "containedIn" | "opposite" | "noPreferred";
                            term: string | null;
                            sv: string;
                            en: string;
                        }[];
                    };
                };
            };
        };
    };
    changeTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                termId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    status?: "preferred" | "allowed" | "avoid";
                    /** @enum {string} */
                    visibility?: "own" | "network";
                    preferId?: string | null;
                    definition?: string;
                    agreedOn?: string | null;
                    readings?: {
                        lemma: string;
                        /** @enum {string} */
                        kind: "noun" | "adjective" | "verb" | "fixed";
                        firstParts: string[];
                        forms: {
                            /** @enum {string} */
                            slot: "sgInd" | "sgDef" | "plInd" | "plDef" | "sgIndGen" | "sgDefGen" | "plIndGen" | "plDefGen" | "base" | "neuter" | "weak" | "weakMasculine" | "comparative" | "superlative" | "superlativeWeak" | "infinitive" | "present" | "preterite" | "supine" | "imperative" | "infinitivePassive" | "presentPassive" | "preteritePassive" | "supinePassive" | "presentParticiple" | "only";
                            form: string;
                        }[];
                    }[][];
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    restoreTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                termId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    retireTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                termId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        revision: number;
                    };
                };
            };
        };
    };
    checkText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /**
                     * @default sv
                     * @enum {string}
                     */
                    locale?: "sv" | "en";
                };
            };
        };
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        words: number;
                        sentences: number;
                        longWords: number;
                        differentWords: number;
                        lix: number | null;
                        rix: number | null;
                        ovix: number | null;
                        grade: ("veryEasy" | "easy" | "medium" | "hard" | "veryHard") | null;
                        language: string;
                        isWrongLanguage: boolean;
                        terms: {
                            start: number;
                            end: number;
                            found: string;
                            termId: string;
                            term: string;
                            prefer: string | null;
                            replacement: string | null;
                            definition: string | null;
                            isCompound: boolean;
                        }[];
                        preferredTerms: number;
                        spelling: {
                            start: number;
                            end: number;
                            word: string;
                            suggestions: string[];
                        }[];
                        longSentences: {
                            start: number;
                            end: number;
                            words: number;
                        }[];
                        passive: {
                            start: number;
                            end: number;
                            found: string;
                            /** @enum {string} */
                            kind: "sPassive" | "bliPassive";
                        }[];
                        officialese: {
                            start: number;
                            end: number;
                            found: string;
                            plain: string;
                        }[];
                        brands: {
                            name: string;
                            mentions: number;
                            perThousand: number;
                            /** @enum {string} */
                            verdict: "right" | "missing" | "tooLittle" | "tooMuch";
                            hasStandardLine: boolean | null;
                        }[];
                        counts: {
                            terms: number;
                            spelling: number;
                            longSentences: number;
                            passive: number;
                            officialese: number;
                        };
                    };
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        outgoing: {
                            /** Format: uuid */
                            sendOutId: string;
                            /** Format: uuid */
                            programmeId: string;
                            title: string;
                            status: string;
                            releasedAt: string | null;
                            total: number;
                            waiting: number;
                            reached: number;
                            confirmed: number;
                            notDelivered: number;
                            unknown: number;
                        }[];
                        gaps: {
                            /** Format: uuid */
                            needId: string;
                            /** Format: uuid */
                            audienceId: string;
                            /** Format: uuid */
                            messageId: string;
                            audienceName: string;
                            messageTitle: string;
                            needBy: string | null;
                            tier: number | null;
                            /** @description Days left; negative when the day has passed */
                            days: number | null;
                            /** @enum {string} */
                            reason: "late" | "outdated" | "plannedLate" | "noActivity";
                            /** Format: uuid */
                            programmeId: string;
                        }[];
                        attention: {
                            /** @enum {string} */
                            kind: "notDelivered" | "unknown" | "lateNeeds" | "outdated";
                            count: number;
                            title: string;
                            /** Format: uuid */
                            sendOutId?: string;
                            /** Format: uuid */
                            programmeId?: string;
                        }[];
                        programmes: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            counts: {
                                needs: number;
                                planned: number;
                                delivered: number;
                                confirmed: number;
                                late: number;
                            };
                        }[];
                    };
                };
            };
        };
    };
}
