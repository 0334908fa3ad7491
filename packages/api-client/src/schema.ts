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
    "/v1/activities/{activityId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who came to a meeting or a training, and whom to pick from */
        get: operations["getAttendance"];
        /** Write down who came, or how many; a planned activity is done by it */
        put: operations["noteAttendance"];
        post?: never;
        /** Take the list of who came away */
        delete: operations["removeAttendance"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/attendance-matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which members pasted names and addresses mean; saves nothing */
        post: operations["matchAttendees"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/v1/activities/{activityId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody has looked at the page */
        post: operations["logPageCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A contact in a standing dialogue: the next one is due a cadence later */
        post: operations["logContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One outlet of a stream has gone out; the activity is done when its rule is fulfilled */
        post: operations["logDelivery"];
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
    "/v1/activities/{activityId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what in an activity, newest first */
        get: operations["tellActivityHistory"];
        put?: never;
        post?: never;
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
    "/v1/activities/{activityId}/sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who signs this activity: the rule’s proposal with its reason, and what was chosen */
        get: operations["showActivitySender"];
        /** Choose who signs an activity: the proposed, or somebody else with a reason */
        put: operations["chooseActivitySender"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/sign-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meeting’s sign-up: its public address, who has signed up, and what was noted */
        get: operations["showSignUps"];
        /** Open or close the sign-up, and keep the notes */
        put: operations["keepSignUpSheet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activity-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation’s own kinds of activity */
        get: operations["listLocalTypes"];
        put?: never;
        /** Add a kind of activity of one’s own */
        post: operations["addLocalType"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of the organisation’s connected systems, newest first */
        get: operations["listApiKeys"];
        put?: never;
        /** Makes a key for a connected system; the key and its callback secret are shown this once */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{apiKeyId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a key for good */
        post: operations["revokeApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approval-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Four eyes before sending, or not; and what happens when nobody answers in time */
        put: operations["setReleaseRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What colleagues have been asked to look at before it is sent, and the organisation’s rule for it */
        get: operations["listApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/approvals/{approvalId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say yes, or no with the reason; never to one’s own */
        put: operations["answerApproval"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments/{attachmentId}": {
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
        /** Change who sees it or what it is called, take it away or put it back */
        patch: operations["changeAttachment"];
        trace?: never;
    };
    "/v1/attachments/{attachmentId}/filled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep what your organisation has filled in (multipart: file); only you see it */
        post: operations["fillInTemplate"];
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
        /** Take an audience out of the plan; answers where it was used */
        delete: operations["removeAudience"];
        options?: never;
        head?: never;
        /** Change an audience; a revision that is not the latest answers editConflict with theirs */
        patch: operations["changeAudience"];
        trace?: never;
    };
    "/v1/audiences/{audienceId}/group-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The group’s page: whether it is public, and what it would show now */
        get: operations["showGroupPage"];
        /** Publish the group’s page at its one address, or change what stands first on it */
        put: operations["publishGroupPage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/group-page/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its address leads nowhere until it is published again */
        post: operations["withdrawGroupPage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Say which audiences it inherits messages from; sending `previous` back undoes it */
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
    "/v1/audiences/{audienceId}/own-impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How hard the group is hit in your organisation; null goes back to the owner’s word */
        put: operations["setOwnImpact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Which parts of the service an audience uses: it sees only messages about those */
        put: operations["tagAudience"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How hard the group is hit and what it needs to take part */
        put: operations["describeGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/recipe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan a cascade, an item at the managers’ meeting and a running stream for the group in one go */
        post: operations["planRecipe"];
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
        /** Bring a removed audience back as it was */
        post: operations["restoreAudience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audiences/{audienceId}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many members can use each part of the service, proved by a skill check or a training with practice */
        get: operations["tellSkills"];
        put?: never;
        post?: never;
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
    "/v1/brand-assets/{assetId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a name or a logotype away */
        post: operations["removeBrandAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brand-assets/{assetId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a name or a logotype back */
        post: operations["restoreBrandAsset"];
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
    "/v1/brand-strengths/{strengthId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a measurement away */
        post: operations["removeBrandStrength"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brand-strengths/{strengthId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a measurement back */
        post: operations["restoreBrandStrength"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The brand register: organisations with their one host, the shared service, connected mailboxes, each with its measured strength */
        get: operations["listBrands"];
        put?: never;
        /** Add a brand: an organisation its own name, the editor-in-chief the service’s and the mailboxes’ */
        post: operations["addBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brandId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a brand; a revision that is not the latest answers editConflict with theirs */
        put: operations["changeBrand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brandId}/assets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a way to write the name, or a logotype, with the rule for when it may be used */
        post: operations["addBrandAsset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brandId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a brand back */
        post: operations["restoreBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brandId}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a brand out of the register */
        post: operations["retireBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{brandId}/strengths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down how well known a brand is, with method, how many were asked, and the day */
        post: operations["measureBrand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaking-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own texts that use words the network avoids; for the editor-in-chief also how many each organisation has */
        get: operations["listBreakingTexts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own activities and what the network’s organisations have published, at most a year at a time */
        get: operations["showCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own calendar addresses; the addresses themselves are not kept */
        get: operations["listCalendarFeeds"];
        put?: never;
        /** A secret address for a calendar program; it is told once */
        post: operations["addCalendarFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds/{feedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an address: it stops working at once */
        delete: operations["removeCalendarFeed"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own saved views */
        get: operations["listCalendarViews"];
        put?: never;
        /** Save the filters of a view under a name */
        post: operations["saveCalendarView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a saved view */
        delete: operations["removeCalendarView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as showCalendar for many activities: a list for each field, and each name once */
        get: operations["showCalendarColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar/pressure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much each audience is told each ISO week by everybody, clashes, and who could do it together */
        get: operations["tellPressure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaign-digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a mail to communicators and the steering group would say now, and what was sent; for the editor-in-chief */
        get: operations["previewCampaignDigest"];
        put?: never;
        /** Send it now instead of waiting for Monday; each campaign once per change */
        post: operations["sendCampaignDigest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaign-remarks/{remarkId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the owner does about a remark, or why not */
        put: operations["answerCampaignRemark"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns that the organisation sees: its own ideas, and what the network plans, runs and has evaluated */
        get: operations["listCampaigns"];
        put?: never;
        /** A new idea, of the own organisation */
        post: operations["createCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/loose-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation’s planned activities that belong to no campaign */
        get: operations["listLooseActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/placed-activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which of the organisation’s activities belong to a campaign, and to which */
        get: operations["listPlacedActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year: base communication month by month, campaigns, occasions, clashes and quiet periods */
        get: operations["showCampaignTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign with owners, occasion, target, plan, budget, remarks and evaluation */
        get: operations["showCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a campaign that the own organisation owns; `editConflict` when somebody has saved since */
        patch: operations["changeCampaign"];
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan a new activity in one of the own programmes, as part of the campaign */
        post: operations["planCampaignActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/activities/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** An activity of the own organisation becomes part of the campaign */
        put: operations["placeCampaignActivity"];
        post?: never;
        /** Out of the campaign; the activity stays in the plan */
        delete: operations["takeOutCampaignActivity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One step back for whoever pressed too early */
        post: operations["stepCampaignBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Costs with their payers, and what each organisation is asked to carry of the shared ones. Whole kronor */
        put: operations["saveCampaignBudget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The campaign’s and its activities’ texts held against agreed words and main messages. Advice: it stops nothing */
        get: operations["checkCampaign"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it without an evaluation; refused without a reason */
        post: operations["endCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close it with its evaluation, or correct the evaluation of one that is closed */
        put: operations["evaluateCampaign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/my-ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The own organisation, which has been asked, owns it too or does not */
        put: operations["answerCampaignOwnership"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/my-share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the own organisation promises; null takes it back. A new sum has to be confirmed anew */
        put: operations["pledgeCampaignShare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/my-share/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The own organisation has decided on what it promised, or no longer has */
        put: operations["confirmCampaignShare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The editor-in-chief has taken note of a campaign that is being planned */
        post: operations["noteCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Organisations that are asked to own it too, and outside partners by name; for whoever leads it */
        put: operations["setCampaignParties"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to plan it: the editor-in-chief is told at once and the network sees it. Twice is once */
        post: operations["planCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The editor-in-chief’s remark; it stops nothing */
        post: operations["addCampaignRemark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an idea away */
        post: operations["removeCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an idea back */
        post: operations["restoreCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/campaigns/{campaignId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It runs from today; refused until occasion, value, target, step and days are there */
        post: operations["startCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascade-holders/{holderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a holder out, with those who hang on nobody else; restoreHolder undoes it */
        delete: operations["removeHolder"];
        options?: never;
        head?: never;
        /** Correct or move a holder; a loop is refused with the way round */
        patch: operations["changeHolder"];
        trace?: never;
    };
    "/v1/cascade-holders/{holderId}/copied-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A personal link to hand over in another way */
        post: operations["copyLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascade-holders/{holderId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail the link now: once more, or past somebody who does not answer */
        post: operations["sendLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascade-holders/{holderId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind one holder now */
        post: operations["remindHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascade-holders/{holderId}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody left: the old link stops and the stick moves */
        post: operations["replaceHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascade-holders/{holderId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back a holder and those who left with it */
        post: operations["restoreHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascade-questions/{questionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a holder, and publish the answer to everybody in the chain if it is of use to all */
        post: operations["answerCascadeQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own cascades, newest first, with how far each has come */
        get: operations["listCascades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascades/{cascadeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the stick is: everybody in the chain, what is unknown and where it stopped */
        get: operations["showCascade"];
        put?: never;
        post?: never;
        /** Take it away, links and all; restoreCascade undoes it */
        delete: operations["removeCascade"];
        options?: never;
        head?: never;
        /** Title, introduction, days and reminders; a revision that is not the latest answers editConflict with theirs */
        patch: operations["changeCascade"];
        trace?: never;
    };
    "/v1/cascades/{cascadeId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it: links work for a grace time, no more reminders */
        post: operations["endCascade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascades/{cascadeId}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a person, or an audience of the plan, into the chain */
        post: operations["addHolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascades/{cascadeId}/kit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every holder gets ready to use */
        get: operations["showKit"];
        /** Change the kit; everybody who opens a link sees it as it is now */
        put: operations["changeKit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascades/{cascadeId}/outline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a chain from an indented list: Name; e-mail; role; mobile; language, or [Audience] */
        post: operations["importOutline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascades/{cascadeId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What holders ask; unanswered first */
        get: operations["listCascadeQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascades/{cascadeId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remind everybody who has not answered and may have one more reminder */
        post: operations["remindEverybody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascades/{cascadeId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring it back as it was */
        post: operations["restoreCascade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascades/{cascadeId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on after a pause, or after having ended it too early */
        post: operations["resumeCascade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascades/{cascadeId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start: the first hop gets its links */
        post: operations["startCascade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cascades/{cascadeId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause: nothing more is sent, and the links say so */
        post: operations["stopCascade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The collaboration room of the shared service, and how one stands to it: also for those who are not in */
        get: operations["describeRoom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has been let into the room, and whether they have used it */
        get: operations["listRoomAccess"];
        put?: never;
        /** The host lets in an organisation, a person or a working group */
        post: operations["giveRoomAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/access-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own requests to be let in; every one for the host */
        get: operations["listAccessRequests"];
        put?: never;
        /** Ask to be let in, with a reason */
        post: operations["askForRoomAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/access-requests/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The host lets the person in, or declines with a reason; the person is told by mail */
        post: operations["answerAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/access-requests/{requestId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an own request back */
        post: operations["withdrawAccessRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/access/{grantId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End an access; resuming undoes it */
        post: operations["endRoomAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/access/{grantId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let them in again */
        post: operations["resumeRoomAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/audience-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let in one of the organisation’s own audiences; it counts as an activity for the needs chosen */
        post: operations["giveAudienceAccess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/deep-dives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the experts of a topic to go deeper; followed to the answer */
        post: operations["askForDeepDive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/design-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Colours with every pair’s contrast, type and the logo’s rules, with their history */
        get: operations["showDesignTokens"];
        /** The host writes a new version; text that could not be read on a background is refused */
        put: operations["saveDesignTokens"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a file into a collection: a multipart form with collection, title, summary and tags before the file */
        post: operations["addRoomFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/give-away-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Order for the own organisation; the stock goes down at once */
        post: operations["orderGiveAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/give-away-orders/{orderId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sent by the host; received, or taken back before it is sent, by whoever ordered */
        post: operations["moveOrder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/give-aways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be ordered, own orders, and every order for the host */
        get: operations["listGiveAways"];
        put?: never;
        /** The host puts something in stock that others can order */
        post: operations["addGiveAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/give-aways/{giveAwayId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what it is, or how many there are */
        put: operations["changeGiveAway"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/give-aways/{giveAwayId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It can no longer be ordered; restoring undoes it */
        post: operations["removeGiveAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/give-aways/{giveAwayId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It can be ordered again */
        post: operations["restoreGiveAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/hand-out-recipients/{handOutRecipientId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One person’s link works again */
        post: operations["resumeHandOutLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/hand-out-recipients/{handOutRecipientId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One person’s link leads nowhere; resuming undoes it */
        post: operations["revokeHandOutLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/hand-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the organisation has handed out to people without an account: to whom, and who has confirmed */
        get: operations["listHandOuts"];
        put?: never;
        /** Hand out what was picked: a personal link to each by mail, good until it is revoked or its last day */
        post: operations["handOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/hand-outs/{handOutId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its links work again */
        post: operations["resumeHandOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/hand-outs/{handOutId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its links lead nowhere from now on; resuming undoes it */
        post: operations["revokeHandOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Questions to peers and experts that the organisation has asked or been asked, with their answer times */
        get: operations["listHelp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/help/{helpId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a question; whoever asked is told by mail */
        post: operations["answerHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/help/{helpId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that one cannot answer, and why */
        post: operations["declineHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/help/{helpId}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a question on */
        post: operations["takeHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/help/{helpId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an own question back */
        post: operations["withdrawHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What lies in the room, by collection, tag and words */
        get: operations["listRoomItems"];
        put?: never;
        /** Put a page or a link into a collection */
        post: operations["addRoomItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One thing in the room with its versions and who has used it; opening it is counted */
        get: operations["showRoomItem"];
        /** Change what is said about it; a new text or address is a new version with a note on what is new */
        put: operations["saveRoomItem"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/items/{itemId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new version of a file: a multipart form with changeNote before the file */
        post: operations["replaceRoomFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/items/{itemId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it out of the room; restoring undoes it */
        post: operations["removeRoomItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/items/{itemId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring it back */
        post: operations["restoreRoomItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/my-experience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that one has done it before and may be asked; null takes it back */
        put: operations["shareExperience"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/my-lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that one is the local project manager and what help is wanted; null takes it back */
        put: operations["leadLocally"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Experience notes, own and shared, by words, tag and channel */
        get: operations["listNotes"];
        put?: never;
        /** Note what went well or badly, for whoever does something alike next */
        post: operations["writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/notes/{noteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a note of the own organisation */
        put: operations["changeNote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/notes/{noteId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a note away; restoring undoes it */
        post: operations["removeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/notes/{noteId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a note back */
        post: operations["restoreNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/own-organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Where the own organisation is and how large: what peers are matched by */
        put: operations["describeOwnOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that a package is given by hand: to whom in words, and to how many; then fetch it */
        post: operations["handOutPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/peer-contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask an experienced peer to get in touch */
        post: operations["contactPeer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those who have done it before, the local project managers, and who suits whom and why */
        get: operations["listPeers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mail about what is new in a collection, each day or each week; null stops it */
        put: operations["followCollection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The national contact and the experts of each topic; the whole network reads it */
        get: operations["listTopics"];
        put?: never;
        /** The host names a topic, its contact and its experts */
        post: operations["addTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/topics/{topicId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a topic, its contact or its experts */
        put: operations["changeTopic"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/topics/{topicId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a topic away; restoring undoes it */
        post: operations["removeTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/topics/{topicId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a topic back */
        post: operations["restoreTopic"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collaboration/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether each organisation uses the room: people, openings and files fetched */
        get: operations["tellRoomUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/concrete-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own messages with the main message each hangs under, and how many hang under none or state no benefit */
        get: operations["listConcreteMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/concrete-messages/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hang a message under a main message, with what the user gains */
        put: operations["hangMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delivery-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who signed a delivery and whether it holds; takes a package from here or a delivery file, and keeps nothing */
        post: operations["checkDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/file-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The text of a Word, text, Markdown or HTML file (form field `file`), to be checked; nothing is saved */
        post: operations["readFileText"];
        delete?: never;
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
    "/v1/group-questions/{groupQuestionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Answer what a group has asked; shown, it stands on the group’s page */
        put: operations["answerGroupQuestion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/group-questions/{groupQuestionId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a question away; it can be brought back */
        post: operations["removeGroupQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/group-questions/{groupQuestionId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back a question that was taken away */
        post: operations["restoreGroupQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guideline-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest own texts that go out, held against the agreed guidelines, those with most remarks first */
        get: operations["reviewGuidelines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ignored-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been ignored in own texts; for the editor-in-chief also counted for the network */
        get: operations["reviewIgnored"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ignored-findings/{ignoredId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an ignored finding up again */
        delete: operations["heedFinding"];
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
    "/v1/letter-folders/{folderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a folder; its letters lie in the inbox */
        delete: operations["removeFolder"];
        options?: never;
        head?: never;
        /** Gives a folder another name */
        patch: operations["renameFolder"];
        trace?: never;
    };
    "/v1/letter-folders/{folderId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a removed folder back with its letters */
        post: operations["restoreFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Letters of the organisation’s connected systems, newest first; never their contents */
        get: operations["listSentLetters"];
        put?: never;
        /** Sends one letter to one recipient’s digital mailbox */
        post: operations["sendLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends up to 1,000 letters, all or none: when one is wrong, each fault is told and no letter is taken */
        post: operations["sendLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the last 90 days’ letters stand, key by key */
        get: operations["countSentLetters"];
        put?: never;
        post?: never;
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
    "/v1/letters/{letterId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a letter back while it waits */
        post: operations["cancelLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/letters/{letterId}/journey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The letter’s way here, from what is stored about it */
        get: operations["showLetterJourney"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/v1/letters/{letterId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one letter stands */
        get: operations["getSentLetter"];
        put?: never;
        post?: never;
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
    "/v1/local-fields/{fieldId}": {
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
        /** Change the explanation, take the field away or put it back */
        patch: operations["changeLocalField"];
        trace?: never;
    };
    "/v1/local-fields/{fieldId}/value": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Fill the field in for your organisation; empty takes it away */
        put: operations["setLocalValue"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailbox-application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the register says that the owner’s post goes, and the text to sign for having it here */
        get: operations["findMailboxApplication"];
        put?: never;
        post?: never;
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
    "/v1/mailbox-signings/{signingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a signature with e-ID stands, and what leads the person to it. To be asked every second while it waits */
        get: operations["findMailboxSigning"];
        put?: never;
        post?: never;
        /** Gives up a signature that nobody has given yet */
        delete: operations["abandonMailboxSigning"];
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
        /** Signs the text, registers the owner here and opens the mailbox; a closed one opens again with its letters */
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
        /** Signs, deregisters and closes the mailbox; the letters are kept for thirty days */
        post: operations["closeMailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailboxId}/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the letters of a mailbox lie, with how many */
        get: operations["listFolders"];
        put?: never;
        /** Makes a folder */
        post: operations["createFolder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailboxId}/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What leaving a mailbox means, and the text to sign for it */
        get: operations["prepareLeaving"];
        put?: never;
        post?: never;
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
    "/v1/mailboxes/{mailboxId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves letters to a folder, the archive, the bin or back; answers where they were */
        post: operations["moveLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailboxId}/notice-addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds an address and sends a code of six digits there */
        post: operations["addNoticeAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailboxId}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where and how a mailbox tells of new post */
        get: operations["findNoticeSettings"];
        /** Quiet hours, reminders, and whether senders are named */
        put: operations["saveNoticeSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailboxId}/sender-agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The text to sign for not taking post from these senders; changes nothing */
        post: operations["writeSenderAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailboxId}/senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who may send digital post, and whether the owner takes it */
        get: operations["listMailboxSenders"];
        /** Signs the text and tells the register which senders the owner takes no post from */
        put: operations["saveMailboxSenders"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/main-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the network has agreed to say: each main message with every wording, newest first, and who stands behind it */
        get: operations["listMainMessages"];
        put?: never;
        /** Propose a main message; it counts once it has been agreed on */
        post: operations["addMainMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/main-messages/start-package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose the three main messages to begin with, those that are not there yet */
        post: operations["proposeStartPackage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/main-messages/{mainMessageId}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down the agreement with its day: the wording is in force */
        post: operations["adoptMainMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/main-messages/{mainMessageId}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One’s own organisation stands behind a wording, or no longer does */
        post: operations["agreeOnMainMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/main-messages/{mainMessageId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a retired main message back */
        post: operations["restoreMainMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/main-messages/{mainMessageId}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a main message out of use */
        post: operations["retireMainMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/main-messages/{mainMessageId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose another wording; what is in force stays until the new one has been agreed on */
        post: operations["rewriteMainMessage"];
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
    "/v1/message-references/{referenceId}": {
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
        /** Take a reference away or put it back */
        patch: operations["changeReference"];
        trace?: never;
    };
    "/v1/message-test-ages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When each main message and brand was last tested, and what is to be tested again: after 24 months, or when rewritten */
        get: operations["listTestAges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tests of names, wordings and messages: when, on whom, how many, and the result of each wording */
        get: operations["listMessageTests"];
        put?: never;
        /** Write down a test that was held, or begin one */
        post: operations["addMessageTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-tests/{testId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a test that takes no answers right now */
        put: operations["changeMessageTest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-tests/{testId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take no more answers, and say what came of it */
        post: operations["closeMessageTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-tests/{testId}/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let the open link take answers */
        post: operations["openMessageTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-tests/{testId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a test back */
        post: operations["restoreMessageTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/message-tests/{testId}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a test away */
        post: operations["retireMessageTest"];
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
    "/v1/messages/{messageId}/answer-page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the question and its answer on the own front door */
        post: operations["publishAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/asks/{audienceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What an audience answered to what was asked of it */
        put: operations["noteAskAnswer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents, figures and templates of a message that you may see */
        get: operations["listAttachments"];
        put?: never;
        /** Attach a document or a template (multipart: kind, title, visibility, file): PDF, PNG, JPEG, Word, Excel or PowerPoint, 10 MB */
        post: operations["attachDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own organisation’s questions about a message, with answers in counts */
        get: operations["getCheck"];
        /** Write three to five questions about the message as it is worded now */
        put: operations["saveCheck"];
        post?: never;
        /** Take the questions away; what was proved stays proved */
        delete: operations["removeCheck"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/check/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring removed questions back */
        post: operations["restoreCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/check/send-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a send-out with everybody’s own link to the questions; a draft */
        post: operations["sendCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Question and answer, what is asked, before and after, situations, and who is affected */
        get: operations["getMessageDetails"];
        /** Write what the message holds beside its wording; no new wording */
        put: operations["enrichMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Attach a figure: what it is, and the number with its unit */
        post: operations["attachFigure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/local-text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The message as it reads in your organisation, local fields filled in */
        get: operations["tellLocalText"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Which parts of the service a message is about; none is the whole service */
        put: operations["tagMessage"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{messageId}/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other programmes and initiatives that a message refers to */
        get: operations["listReferences"];
        put?: never;
        /** Refer to another programme, or to an initiative outside by name and address */
        post: operations["referToInitiative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Bring a removed message back to every audience that had it */
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
    "/v1/milestone-moves/{moveId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put everything back; what has been changed since stays and is told */
        post: operations["undoMilestoneMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones/{milestoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a milestone; activities keep their dates */
        delete: operations["removeMilestone"];
        options?: never;
        head?: never;
        /** Give a milestone another name */
        patch: operations["renameMilestone"];
        trace?: never;
    };
    "/v1/milestones/{milestoneId}/move-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would follow if the milestone were moved; changes nothing */
        post: operations["previewMilestoneMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones/{milestoneId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the milestone and all that is planned from it, as one step */
        post: operations["moveMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/milestones/{milestoneId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring back a removed milestone */
        post: operations["restoreMilestone"];
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
    "/v1/network": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every organisation of the shared service with its communicator, the editor-in-chief, the groups, and who is missing */
        get: operations["describeNetwork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/agenda-items/{agendaItemId}": {
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
        /** Change an item’s title or note */
        patch: operations["changeAgendaItem"];
        trace?: never;
    };
    "/v1/network/agenda-items/{agendaItemId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an item off the agenda; restoring undoes it */
        post: operations["removeAgendaItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/agenda-items/{agendaItemId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an item back */
        post: operations["restoreAgendaItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has had which duty in the network, newest first */
        get: operations["listAppointmentHistory"];
        put?: never;
        /** Give somebody of the own organisation a duty; whoever held it alone gives way */
        post: operations["appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/appointments/{appointmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a duty from somebody; appointing again gives it back */
        post: operations["endAppointment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/channel-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Channels that were proposed for everybody, what was said, and what was decided */
        get: operations["listChannelProposals"];
        put?: never;
        /** Propose a channel for every organisation */
        post: operations["proposeChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/channel-proposals/{proposalId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add the channel for everybody, or decline it */
        put: operations["concludeChannelProposal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/channel-proposals/{proposalId}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what the own organisation thinks of a proposed channel */
        post: operations["remarkOnChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/channel-proposals/{proposalId}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the decision back */
        post: operations["reopenChannelProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every organisation’s channels, existing and planned, and which carry the shared service’s message */
        get: operations["listChannels"];
        put?: never;
        /** Add one of the own organisation’s channels */
        post: operations["addChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/channels/{channelId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an own channel; a revision that is not the latest answers editConflict with theirs */
        put: operations["changeChannel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/channels/{channelId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a channel out of the inventory */
        post: operations["removeChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/channels/{channelId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a channel back */
        post: operations["restoreChannel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/consultations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Consultation rounds with answers and who has not answered */
        get: operations["listConsultations"];
        put?: never;
        /** Ask every organisation for its view by a day */
        post: operations["beginConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/consultations/{consultationId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The own organisation’s answer */
        put: operations["answerConsultation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/consultations/{consultationId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What came of it; null opens the round again */
        put: operations["concludeConsultation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the own organisation has sent to the editor-in-chief, with state and answer time */
        get: operations["listContributions"];
        put?: never;
        /** Send news to the editor-in-chief */
        post: operations["sendContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/contributions/{contributionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent, what became of it, and why */
        get: operations["showContribution"];
        /** Change what was sent before the editor has begun, or send it again */
        put: operations["resendContribution"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/contributions/{contributionId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return it to be mended, or decline it, with the reason */
        post: operations["answerContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/contributions/{contributionId}/edition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The editor’s wording; what was sent stays as it was */
        put: operations["editContribution"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/contributions/{contributionId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish it as a page, and tell its organisation why it was changed */
        post: operations["publishContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/contributions/{contributionId}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The editor-in-chief takes it up */
        post: operations["takeContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/contributions/{contributionId}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer for it from now on */
        post: operations["takeOverContribution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/contributions/{contributionId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take it back; sending it again brings it back */
        post: operations["withdrawContribution"];
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
    "/v1/network/group-tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a task of the group’s plan */
        put: operations["changeGroupTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/group-tasks/{taskId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a task out of the plan; restoring undoes it */
        post: operations["removeGroupTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/group-tasks/{taskId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a task back */
        post: operations["restoreGroupTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Form a working group across organisations */
        post: operations["formGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A working group or project with its plan; the whole network reads it */
        get: operations["showGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a group’s name, purpose or own note */
        patch: operations["changeGroup"];
        trace?: never;
    };
    "/v1/network/groups/{groupId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The group’s work is done */
        post: operations["endGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/groups/{groupId}/feed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A secret calendar address for the group’s plan; told once, and it stops the one before it */
        post: operations["addGroupFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/groups/{groupId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Who is in the group */
        put: operations["setGroupMembers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/groups/{groupId}/project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make the group a project with days and a leader, or a plain group again */
        put: operations["setProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/groups/{groupId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the group’s work up again */
        post: operations["resumeGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/groups/{groupId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a task into the group’s plan */
        post: operations["addGroupTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every organisation has sent: for the editor-in-chief */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The network’s meetings, and how it stands to at least one a year */
        get: operations["listMeetings"];
        put?: never;
        /** Plan a meeting with an agenda made of what is open now */
        post: operations["planMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/meetings/{meetingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A meeting with agenda, people, minutes and decisions */
        get: operations["showMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change day, time, place or title */
        patch: operations["changeMeeting"];
        trace?: never;
    };
    "/v1/network/meetings/{meetingId}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The items in the order wanted */
        put: operations["orderAgenda"];
        /** Put an item of one’s own last on the agenda */
        post: operations["addAgendaItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/meetings/{meetingId}/agenda/fill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put what is open now on the agenda: contributions, vacancies, changed words, evaluations, coming campaigns; nothing twice */
        post: operations["fillAgenda"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/meetings/{meetingId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Who was there */
        put: operations["markAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/meetings/{meetingId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel it and tell those who were invited */
        post: operations["cancelMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/meetings/{meetingId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mail an invitation with a calendar entry to everybody with a duty in the network */
        post: operations["inviteToMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/meetings/{meetingId}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the minutes and decisions; the network reads them once they are published */
        put: operations["writeMinutes"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/meetings/{meetingId}/my-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The invited person says whether she comes */
        put: operations["answerInvitation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/meetings/{meetingId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publish the minutes to the network: the meeting is held, and attendance stays as it is */
        post: operations["publishMinutes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/meetings/{meetingId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plan a cancelled meeting again */
        post: operations["resumeMeeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/partner-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Share a meeting or a consultation with the partners, or stop doing so */
        put: operations["shareWithPartners"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The network’s partners, such as mailbox operators and suppliers, and what is shared with them */
        get: operations["listPartners"];
        put?: never;
        /** Make an organisation outside the network its partner: it sees only what is shared with partners */
        post: operations["addPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/partners/{partnerId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a partnership: the partner sees nothing more */
        post: operations["endPartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/partners/{partnerId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Resume a partnership */
        post: operations["resumePartnership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own questions to the editor-in-chief and answers shared with all, with answer times */
        get: operations["listAsked"];
        put?: never;
        /** Ask the editor-in-chief */
        post: operations["askEditor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/questions/{askedId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The editor-in-chief answers, and shares the answer if it is of use to all */
        put: operations["answerAsked"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/saving-bases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a letter on paper costs from a day on, with its source: for the editor-in-chief */
        post: operations["setSavingBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/saving-bases/{basisId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a cost away */
        post: operations["removeSavingBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/saving-bases/{basisId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a cost back */
        post: operations["restoreSavingBasis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/savings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What digital letters have saved in print and postage: letters delivered × (print + postage), by what paper cost that day */
        get: operations["tellSavings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/social-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shared service’s accounts in social media, with who answers for each and when it was last looked at */
        get: operations["listSocialAccounts"];
        put?: never;
        /** Add a shared account: for the editor-in-chief */
        post: operations["addSocialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/social-accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a shared account, or who answers for it */
        put: operations["changeSocialAccount"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/social-accounts/{accountId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that the account has been looked at today */
        post: operations["noteSocialAccountChecked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/social-accounts/{accountId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an account off the list */
        post: operations["removeSocialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/social-accounts/{accountId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an account back */
        post: operations["restoreSocialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/network/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long people wait for each other: contributions, questions, consultations, approvals; the median by kind and by month */
        get: operations["measureWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice-addresses/{addressId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Nothing more is sent there */
        delete: operations["removeNoticeAddress"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice-addresses/{addressId}/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a new code; the one before no longer holds */
        post: operations["resendNoticeCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notice-addresses/{addressId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the code: five tries within a quarter of an hour */
        post: operations["verifyNoticeAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occasions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The network’s calendar of natural occasions: launches and new connections, with their benefit */
        get: operations["listOccasions"];
        put?: never;
        /** Add an occasion that the whole network sees */
        post: operations["addOccasion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occasions/{occasionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change an occasion of the own organisation; `editConflict` when somebody has saved since */
        put: operations["changeOccasion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occasions/{occasionId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an occasion out of the calendar; campaigns go on telling what it was */
        post: operations["removeOccasion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occasions/{occasionId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an occasion back */
        post: operations["restoreOccasion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/open-data/register-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How much the register is used, per operator, sender and week */
        get: operations["listRegisterCounts"];
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
    "/v1/organisation-merge-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What follows, what stays, what ends and what both have; nothing is changed */
        post: operations["previewOrganisationMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation-merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mergers that concern the organisation; for managers of a host, also whom they may merge */
        get: operations["listOrganisationMerges"];
        put?: never;
        /** Merges one organisation into another, at once or on a day to come */
        post: operations["mergeOrganisations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation-merges/{mergeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One merger with what followed, what stayed and what ended */
        get: operations["getOrganisationMerge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisation-merges/{mergeId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a merger whose day has not come */
        post: operations["cancelOrganisationMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/page-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations’ pages that lead visitors on, whether the link was there when last looked at, and who has none */
        get: operations["listPageLinks"];
        put?: never;
        /** Name an own page that is to lead visitors on, and where to; it is looked at now and every night */
        post: operations["addPageLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/page-links/{linkId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at a page now */
        post: operations["checkPageLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/page-links/{linkId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop looking at a page */
        post: operations["removePageLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/page-links/{linkId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Look at a page again */
        post: operations["restorePageLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/page-texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The text of a page on the public web, to be checked: at most 3 MB and ten seconds; nothing is saved */
        post: operations["readPageText"];
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
    "/v1/paragraph-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check paragraphs while they are written, each by itself: terms, spelling, officialese, long sentences, passives */
        post: operations["checkParagraphs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/part-uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many messages and audiences have each part, in every plan */
        get: operations["countPartUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnerships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What networks share with the own organisation as their partner */
        get: operations["showPartnerships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnerships/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Campaigns that the own organisation has been asked into as a partner */
        get: operations["listPartnerCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnerships/campaigns/{campaignId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A campaign as its partner reads it: its plan, what is public to use, and the own share */
        get: operations["showCampaignToPartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnerships/campaigns/{campaignId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The own organisation takes part as a partner, or does not */
        put: operations["answerCampaignInvitation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnerships/campaigns/{campaignId}/material/{materialId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A public document of the campaign, to be saved */
        get: operations["openPartnerMaterial"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnerships/campaigns/{campaignId}/my-share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the own organisation promises as a partner; null takes it back. A new sum has to be confirmed anew */
        put: operations["pledgeAsPartner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnerships/campaigns/{campaignId}/my-share/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The own organisation has decided on what it promised as a partner, or no longer has */
        put: operations["confirmAsPartner"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partnerships/consultations/{consultationId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A partner’s answer to a consultation that was shared with it */
        put: operations["answerAsPartner"];
        post?: never;
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
    "/v1/plan-files/{fileImportId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a workbook’s changes back within 24 hours; what somebody has changed since stays */
        post: operations["undoPlanFile"];
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
    "/v1/programmes/{programmeId}/ambassador-kit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What employees can say: three sentences, one page, three answers; proposed until you have written your own */
        get: operations["showAmbassadorKit"];
        /** Keep your own kit, and share it by link or not */
        put: operations["keepAmbassadorKit"];
        post?: never;
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
        /** Add an audience */
        post: operations["addAudience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/cascades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin a cascade that answers for needs: a draft with the messages’ wording, and an activity per audience */
        post: operations["planCascade"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a programme of your own with this one’s structure, without dates and people */
        post: operations["copyProgramme"];
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
    "/v1/programmes/{programmeId}/group-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What groups have asked on their pages: those that wait first, at most 200 */
        get: operations["listGroupQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How hard each group is hit, what it needs, and which planned activities do not fit that */
        get: operations["describeGroups"];
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
    "/v1/programmes/{programmeId}/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been learnt from activities like the one that is being planned: notes and evaluated campaigns */
        get: operations["suggestLessons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/live-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project group, and what ((milstolpar)), ((projektgrupp)) and ((support)) say today */
        get: operations["showLiveData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/local-field-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the owner: which fields are missing in which organisation */
        get: operations["tellLocalGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/local-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme’s local fields with your own values */
        get: operations["listLocalFields"];
        put?: never;
        /** Add a field that every organisation fills in */
        post: operations["addLocalField"];
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
    "/v1/programmes/{programmeId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own milestones in a programme; those without a date last */
        get: operations["listMilestones"];
        put?: never;
        /** Add a milestone; it may wait for its date */
        post: operations["addMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/milestones/{milestoneId}/counted-day": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The day so far from the milestone, before anything is planned on it; null while the milestone has no date */
        get: operations["countFromMilestone"];
        put?: never;
        post?: never;
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
        /** Say that an audience needs a message */
        post: operations["addNeed"];
        delete?: never;
        options?: never;
        head?: never;
        /** Change many needs the same way, or with `items` each its own way; sending `previous` back as `items` undoes it */
        patch: operations["changeNeeds"];
        trace?: never;
    };
    "/v1/programmes/{programmeId}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parts of the service, and which messages and audiences have which */
        get: operations["listPartTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/v1/programmes/{programmeId}/plan-file-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Compare a changed workbook or Word file (multipart: file) with the plan; nothing is saved */
        post: operations["previewPlanFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/plan-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take in what was chosen of a changed workbook or Word file (multipart: file, choices as JSON); the same file again changes nothing */
        post: operations["applyPlanFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/project-group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Who does the work in your organisation; every text that shows it shows the new one */
        put: operations["keepProjectGroup"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme’s questions and answers as a published page would say them today, and where they are published */
        get: operations["listQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/referred-by": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages of other programmes that refer to this one */
        get: operations["listReferredBy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/removed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Audiences and messages removed from the own plan in the last thirty days, the latest first; each can be restored */
        get: operations["listRemoved"];
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
    "/v1/programmes/{programmeId}/suggestion-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For the host: how many accepted, replaced and declined each suggestion, and why, never who */
        get: operations["tellSuggestionAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/suggestion-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept, replace or decline a suggestion; the programme stays as it is */
        post: operations["decideSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Suggested channels and shared activities, those left to decide first */
        get: operations["listSuggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programmes/{programmeId}/suggestions/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The suggestions there are now are no longer new */
        post: operations["markSuggestionsSeen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quiet-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Days on which nothing should go out; for the whole network only the editor-in-chief decides */
        post: operations["addQuietPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quiet-periods/{quietPeriodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take away a quiet period */
        delete: operations["removeQuietPeriod"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recipes/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Undo what was planned in one go: the cascade that is still a draft is taken away, the activities are cancelled */
        post: operations["undoRecipe"];
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
    "/v1/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether this organisation keeps the register */
        get: operations["getRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificates that callers have shown, last seen first */
        get: operations["listRegisterCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Companies whose signing power is known; who the signatory is, is not told */
        get: operations["listRegisterCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/companies/{companyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one out of the register; can be undone */
        delete: operations["removeRegisterCompany"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/companies/{companyId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a removed one back into the register */
        post: operations["restoreRegisterCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/company-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports a previewed list of companies, all of it or nothing */
        post: operations["importRegisterCompanies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/company-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows what an import of companies would do; nothing is saved. Multipart file, or {text} */
        post: operations["previewRegisterCompanies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/dispatchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mediators, and whom each may send for */
        get: operations["listRegisterDispatchers"];
        put?: never;
        /** Approves a mediator and says whom it may send for: the whole list */
        post: operations["saveRegisterDispatcher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/dispatchers/{dispatcherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one out of the register; can be undone */
        delete: operations["removeRegisterDispatcher"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/dispatchers/{dispatcherId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a removed one back into the register */
        post: operations["restoreRegisterDispatcher"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/operators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mailbox operators, their addresses, and how many mailboxes each has */
        get: operations["listRegisterOperators"];
        put?: never;
        /** Connects a mailbox operator, or changes the one with this number */
        post: operations["saveRegisterOperator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/operators/{registerOperatorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one out of the register; can be undone */
        delete: operations["removeRegisterOperator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/operators/{registerOperatorId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a removed one back into the register */
        post: operations["restoreRegisterOperator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisations that may send, and those that no longer may */
        get: operations["listRegisterSenders"];
        put?: never;
        /** Connects a sender, or changes the name of the one with this number */
        post: operations["saveRegisterSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/senders/{senderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes one out of the register; can be undone */
        delete: operations["removeRegisterSender"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/senders/{senderId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a removed one back into the register */
        post: operations["restoreRegisterSender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/send-outs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The organisation’s send-outs, newest first; before them what is leaving in the name of one that has gone up in it */
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
    "/v1/send-outs/{sendOutId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask a colleague to look at a draft before it is sent: at exactly this text, for exactly as many recipients */
        post: operations["askBeforeRelease"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/send-outs/{sendOutId}/mention-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What other organisations offer those that the send-out goes to */
        get: operations["suggestMentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Stops what has not left yet, also in the name of an organisation that has gone up in one’s own */
        post: operations["stopSendOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sender-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the rule would have sign, with the reason, before there is anything to sign */
        get: operations["proposeSender"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The shared service: its parts, and where one turns with a question */
        get: operations["describeService"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Connected services, mailings and flows of every organisation, which of them carry the message, and mentions given and received */
        get: operations["listConnections"];
        put?: never;
        /** Add a connected service, mailing or flow */
        post: operations["addConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service/connections/{connectionId}": {
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
        /** Change what is connected, take it away or put it back */
        patch: operations["changeConnection"];
        trace?: never;
    };
    "/v1/service/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The host adds a part of the service */
        post: operations["addServicePart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service/parts/{partId}": {
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
        /** Change a part, take it away or put it back */
        patch: operations["changeServicePart"];
        trace?: never;
    };
    "/v1/service/support-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add a level of the support: whom to ask, about what, when */
        post: operations["addSupportLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service/support-levels/{supportId}": {
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
        /** Change a level of the support, take it away or put it back */
        patch: operations["changeSupportLevel"];
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
    "/v1/strategy/assumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the texts take for granted, and every text to rewrite since it changed */
        get: operations["listAssumptions"];
        put?: never;
        /** State something that the texts take for granted */
        post: operations["stateAssumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/assumptions/{assumptionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** It has changed: everything that rests on it is to be rewritten */
        put: operations["changeAssumption"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/assumptions/{assumptionId}/dependents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A text rests on the assumption */
        post: operations["leanOnAssumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/assumptions/{assumptionId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an assumption away; restoring undoes it */
        post: operations["removeAssumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/assumptions/{assumptionId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring an assumption back */
        post: operations["restoreAssumption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/benefits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The benefits register: own, and what the network shares; with what is overdue */
        get: operations["listBenefits"];
        put?: never;
        /** What somebody gains: baseline, target, who answers for it, and when it is looked at */
        post: operations["registerBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/benefits/{benefitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a benefit of one’s own */
        put: operations["changeBenefit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/benefits/{benefitId}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How it stands on a day, and when to look next */
        post: operations["followUpBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/benefits/{benefitId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a benefit away; restoring undoes it */
        post: operations["removeBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/benefits/{benefitId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a benefit back */
        post: operations["restoreBenefit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Planned and launched changes of the service with their communication check, and the share that had it before launch */
        get: operations["listServiceChanges"];
        put?: never;
        /** Something that is to change in the service */
        post: operations["planServiceChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/changes/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what it is, or when it is to be launched */
        put: operations["rewriteServiceChange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/changes/{changeId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One of the four questions: an answer, or why it is not needed; both empty takes it away */
        put: operations["answerCommunicationCheck"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/changes/{changeId}/launch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is launched; whether the check was done is written down now */
        post: operations["launchServiceChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/changes/{changeId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a change away; restoring undoes it */
        post: operations["removeServiceChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/changes/{changeId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a change back */
        post: operations["restoreServiceChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/changes/{changeId}/unlaunch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It was not launched after all */
        post: operations["unlaunchServiceChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision log, newest first; every word of the search is somewhere in it */
        get: operations["listLoggedDecisions"];
        put?: never;
        /** A question, the alternatives, what was decided and why; it may take an earlier one’s place */
        post: operations["logDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/decisions/{loggedDecisionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Mend what was written of a decision */
        put: operations["changeLoggedDecision"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/decisions/{loggedDecisionId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What came of it; null opens the follow-up again */
        put: operations["followUpDecision"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/decisions/{loggedDecisionId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a decision out of the log; restoring undoes it */
        post: operations["removeLoggedDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/decisions/{loggedDecisionId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a decision back */
        post: operations["restoreLoggedDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/dependables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sections, main messages, goals and own texts that can rest on an assumption, by words of their title */
        get: operations["searchDependables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/dependents/{dependentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** It no longer rests on the assumption; choosing it again brings it back */
        delete: operations["dropDependent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/dependents/{dependentId}/rewritten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The text has been rewritten for what holds now, or that is taken back */
        put: operations["tickRewritten"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The governing documents of the shared service, with the version in force */
        get: operations["listGoverningDocuments"];
        put?: never;
        /** A new document with an empty draft */
        post: operations["beginGoverningDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document in the version asked for, or the one in force: numbered sections and what they rest on */
        get: operations["showGoverningDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** What it is called, its kind, and who may read it */
        patch: operations["changeGoverningDocument"];
        trace?: never;
    };
    "/v1/strategy/documents/{documentId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two versions section by section, word by word */
        get: operations["compareGoverningVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/documents/{documentId}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next version, to begin with word for word what holds now */
        post: operations["beginGoverningDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/documents/{documentId}/following": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Get a mail when a new version comes into force */
        put: operations["followGoverningDocument"];
        post?: never;
        /** No more mails about it */
        delete: operations["unfollowGoverningDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/documents/{documentId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a document away; restoring undoes it */
        post: operations["removeGoverningDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/documents/{documentId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a document back with all its versions */
        post: operations["restoreGoverningDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/follow-ups/{followUpId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a wrong follow-up away; restoring undoes it */
        post: operations["removeFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/follow-ups/{followUpId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a follow-up back */
        post: operations["restoreFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The long-term goals, each year’s numbers on the way there, and how they are going by month */
        get: operations["listGoals"];
        put?: never;
        /** Where the service is to be in the long run, and for whom */
        post: operations["setGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/goals/{goalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a goal’s statement or its audiences */
        put: operations["changeGoal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/goals/{goalId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a goal away; restoring undoes it */
        post: operations["removeGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/goals/{goalId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a goal back */
        post: operations["restoreGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/goals/{goalId}/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A year’s number on the way to the goal */
        post: operations["setTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/outside-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may force a revision, when to look, and the sections that wait for a review */
        get: operations["listOutsideEvents"];
        put?: never;
        /** Keep an eye on something outside: who, until when, and which sections it would touch */
        post: operations["watchOutsideEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/outside-events/{outsideEventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change what is watched */
        put: operations["changeOutsideEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/outside-events/{outsideEventId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** A marked section has been looked over, or that is taken back */
        put: operations["reviewSection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/outside-events/{outsideEventId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** It happened, which marks its sections for review; it will not happen; or it is watched again */
        put: operations["judgeOutsideEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/targets/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a year’s number */
        put: operations["changeTarget"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/targets/{targetId}/actuals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** How it went, by month; a month without a value is emptied, one not named stays */
        put: operations["enterActuals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/targets/{targetId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A pasted table of months and values; with one faulty row nothing is saved */
        post: operations["importActuals"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/targets/{targetId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a number away; restoring undoes it */
        post: operations["removeTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/targets/{targetId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bring a number back */
        post: operations["restoreTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Save the whole draft with a note of what was changed; every save can be gone back to */
        put: operations["writeGoverningDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/versions/{versionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The host decides: the words are frozen, and those who follow are told when the version begins to apply */
        post: operations["decideGoverningVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/versions/{versionId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throw a draft away; resuming undoes it */
        post: operations["discardGoverningDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/versions/{versionId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A Word or text file (multipart: file, revision), or pasted text (JSON), as the draft: headings become sections */
        post: operations["importGoverningDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/versions/{versionId}/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go back to an earlier save; it becomes the newest */
        post: operations["restoreGoverningRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/versions/{versionId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a discarded draft up again */
        post: operations["resumeGoverningDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/strategy/versions/{versionId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who saved what, newest first */
        get: operations["listGoverningRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggestion-decisions/{decisionId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Back among those left to decide; the activity that came of it is cancelled */
        post: operations["undoSuggestionDecision"];
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
    "/v1/terms/{termId}/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a term is used: own texts, and for the editor-in-chief how many each organisation has */
        get: operations["tellTermUses"];
        put?: never;
        post?: never;
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
    "/v1/texts/{textId}/guidelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The agreed guidelines held against an own text: main messages, words, names, sender, profile. Advice, never a gate */
        get: operations["checkGuidelines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/texts/{textId}/ignored-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has been left as it is in a text */
        get: operations["listIgnored"];
        put?: never;
        /** Leave a finding as it is, here or everywhere in the text; no reason is asked for */
        post: operations["ignoreFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/texts/{textId}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tell that one has the text open, every 20 seconds at most, and hear who else has */
        put: operations["tellPresence"];
        post?: never;
        /** Tell that one has closed the text */
        delete: operations["leaveText"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/texts/{textId}/sender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who signs this: the rule’s proposal with its reason, and what was chosen */
        get: operations["showSender"];
        /** Choose who signs: the proposed, or somebody else with a reason */
        put: operations["chooseSender"];
        post?: never;
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
    "/v1/year-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The year’s plans: own, published and, for the editor-in-chief, whose are missing; and the strategy’s targets of the year */
        get: operations["listYearPlans"];
        /** Write the year’s plan; publish it to the network or take it back. The shared one is the editor-in-chief’s */
        put: operations["saveYearPlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/year-plans/{yearPlanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A plan with its activities and its history; another organisation’s when it is published */
        get: operations["readYearPlan"];
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
                    /**
                     * @description Without it, the channel decides
                     * @enum {string}
                     */
                    type?: "committee" | "managementMeeting" | "meeting" | "memo" | "training" | "dialogue" | "stream" | "webPage" | "email" | "digitalPost" | "press" | "social" | "event" | "cascade" | "other";
                    /**
                     * @description Without it, the type decides
                     * @enum {string}
                     */
                    channel?: "email" | "digitalPost" | "webPage" | "meeting" | "training" | "memo" | "press" | "social" | "other";
                    localTypeId?: string | null;
                    details?: {
                        committee?: string;
                        agendaItem?: string;
                        speaker?: string;
                        slidesUrl?: string;
                        minutesNeeded?: number | null;
                        participants?: number | null;
                        attended?: number | null;
                        cadenceDays?: number | null;
                        /** @description The local routine, written out: paragraphs with empty lines between */
                        routine?: string;
                        routineUrl?: string;
                        lastContact?: string | null;
                        nextContact?: string | null;
                        /** @enum {string} */
                        streamRule?: "any" | "all";
                        outlets?: {
                            name: string;
                            deliveredOn?: string | null;
                        }[];
                        url?: string;
                        pageOwner?: string;
                        lastChecked?: string | null;
                        recipients?: number | null;
                        embargoUntil?: string | null;
                        pressContact?: string;
                        takesPart?: string;
                        material?: string;
                        contactsMade?: number | null;
                        /** @description Who the meeting is with, as the local routine says; null takes it away */
                        meetingWith?: ("manager" | "all") | null;
                        /** @description Only for groups hit this hard; null is for all of them */
                        impactFloor?: ("small" | "large") | null;
                        /** @description What it offers to those who need it */
                        meetsNeeds?: ("easyRead" | "signLanguage" | "otherLanguages" | "readAloud")[];
                    };
                    /** @description In whose name; empty is the own organisation */
                    sender?: string;
                    /** @description Who does it, when it is not the responsible colleague */
                    executor?: string;
                    /** @description The executor works outside the organisation */
                    isExternal?: boolean;
                    brief?: string;
                    effortHours?: number | null;
                    costKronor?: number | null;
                    /** @description First day of the planned window */
                    plannedDate?: string | null;
                    plannedUntil?: string | null;
                    confirmedDate?: string | null;
                    /** @description Swedish time */
                    confirmedTime?: string | null;
                    publishAt?: unknown | null;
                    milestoneId?: string | null;
                    /** @description How far from the milestone; the planned window follows it */
                    offset?: {
                        amount: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "workingDays";
                    } | null;
                    /** @description In the backlog */
                    isIdea?: boolean;
                    /** @description Never shown to the network */
                    isPrivate?: boolean;
                    /** @description Part of the shared plan; for the editor-in-chief */
                    isShared?: boolean;
                    needIds?: string[];
                    responsiblePersonId?: string | null;
                    note?: string;
                    title?: string;
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
    getAttendance: {
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
                        title: string;
                        /** @enum {string} */
                        state: "planned" | "done" | "cancelled";
                        isTraining: boolean;
                        /** @enum {string} */
                        proves: "understand" | "canDo";
                        attendance: {
                            headCount: number | null;
                            withPractice: boolean;
                            revision: number;
                            /** Format: date-time */
                            recordedAt: string;
                            recipientIds: string[];
                        } | null;
                        members: {
                            /** Format: uuid */
                            recipientId: string;
                            name: string;
                            email: string | null;
                            audiences: string[];
                        }[];
                        /** @description There are more members than are listed: paste names or addresses instead */
                        isCut: boolean;
                    };
                };
            };
        };
    };
    noteAttendance: {
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
                    /** @default [] */
                    recipientIds?: string[];
                    /**
                     * @description Shown, and evidence about nobody
                     * @default null
                     */
                    headCount?: number | null;
                    /**
                     * @description A training with practice, or whose skill check they passed: proves can do
                     * @default false
                     */
                    withPractice?: boolean;
                    revision?: number;
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
    removeAttendance: {
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
    matchAttendees: {
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
                    text: string;
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
                        found: {
                            /** Format: uuid */
                            recipientId: string;
                            name: string;
                            email: string | null;
                        }[];
                        notFound: string[];
                        /** @description Names that more than one member has */
                        several: string[];
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
    logPageCheck: {
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
                    /**
                     * Format: date
                     * @description Today, unless given
                     */
                    on?: string;
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
    logContact: {
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
                    /**
                     * Format: date
                     * @description Today, unless given
                     */
                    on?: string;
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
                        nextContact: string | null;
                    };
                };
            };
        };
    };
    logDelivery: {
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
                    /**
                     * Format: date
                     * @description Today, unless given
                     */
                    on?: string;
                    outlet: string;
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
                        /** @enum {string} */
                        state: "planned" | "done" | "cancelled";
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
    tellActivityHistory: {
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
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            changedAt: string;
                            changedBy: string;
                            changes: {
                                field: string;
                                before: string;
                                after: string;
                            }[];
                        }[];
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
    showActivitySender: {
        parameters: {
            query?: {
                /** @description Sent for several organisations at once */
                joint?: "true" | "false";
            };
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
                        proposal: {
                            brandId: string | null;
                            name: string;
                            reasons: {
                                /** @enum {string} */
                                code: "ownAuthority" | "strongest" | "notMeasured" | "noOther" | "serviceInText";
                                sv: string;
                                en: string;
                            }[];
                            inText: {
                                /** Format: uuid */
                                brandId: string;
                                name: string;
                                definition: string;
                            } | null;
                        };
                        others: {
                            /** Format: uuid */
                            brandId: string;
                            name: string;
                        }[];
                        chosen: {
                            brandId: string | null;
                            name: string;
                            reason: string;
                            isProposed: boolean;
                            byName: string | null;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        isJoint: boolean;
                    };
                };
            };
        };
    };
    chooseActivitySender: {
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
                    /** @default false */
                    isJoint?: boolean;
                    /**
                     * @description Null follows the rule
                     * @default null
                     */
                    brandId?: string | null;
                    /**
                     * @description Needed for anybody but the proposed
                     * @default
                     */
                    reason?: string;
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
                        name: string;
                        revision: number;
                    };
                };
            };
        };
    };
    showSignUps: {
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
                        title: string;
                        url: string | null;
                        sheet: {
                            isOpen: boolean;
                            place: string;
                            information: string;
                            seats: number | null;
                            notes: string;
                            areNotesPublic: boolean;
                            lastDay: string | null;
                            revision: number;
                        } | null;
                        people: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string | null;
                            /** Format: date-time */
                            signedUpAt: string;
                            /** @description How the confirmation went; null without an address */
                            confirmation: ("waiting" | "sending" | "handedOver" | "notDelivered" | "unknown") | null;
                        }[];
                    };
                };
            };
        };
    };
    keepSignUpSheet: {
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
                    isOpen: boolean;
                    place: string;
                    information: string;
                    seats: number | null;
                    notes: string;
                    areNotesPublic: boolean;
                    lastDay: string | null;
                    /** @description 0 for the first */
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
    listLocalTypes: {
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
                        }[];
                    };
                };
            };
        };
    };
    addLocalType: {
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
    listApiKeys: {
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
                            /**
                             * @description test sends nothing, team sends to the organisation’s own people only, live sends
                             * @enum {string}
                             */
                            kind: "test" | "team" | "live";
                            scopes: ("letters:send" | "letters:read" | "texts:check" | "plans:read")[];
                            /** @description How the key begins */
                            hint: string;
                            createdByName: string;
                            /** Format: date-time */
                            createdAt: string;
                            expiresOn: string | null;
                            lastUsedOn: string | null;
                            revokedAt: string | null;
                            revokedBecause: string | null;
                        }[];
                    };
                };
            };
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Which system it is for */
                    name: string;
                    /**
                     * @description test sends nothing, team sends to the organisation’s own people only, live sends
                     * @enum {string}
                     */
                    kind: "test" | "team" | "live";
                    scopes: ("letters:send" | "letters:read" | "texts:check" | "plans:read")[];
                    /**
                     * @description The last day on which it works
                     * @default null
                     */
                    expiresOn?: string | null;
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
                        key: string;
                        /** @description Signs the callbacks about what this key sends */
                        callbackSecret: string;
                    };
                };
            };
        };
    };
    revokeApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiKeyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
    setReleaseRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isOn: boolean;
                    hours: number;
                    /**
                     * @description When nobody answers in time: it passes, or goes on to whoever manages
                     * @enum {string}
                     */
                    onTimeout: "pass" | "escalate";
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
    listApprovals: {
        parameters: {
            query?: {
                subjectId?: string;
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
                        rule: {
                            isOn: boolean;
                            hours: number;
                            /**
                             * @description When nobody answers in time: it passes, or goes on to whoever manages
                             * @enum {string}
                             */
                            onTimeout: "pass" | "escalate";
                        };
                        maySetRule: boolean;
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            subjectId: string;
                            subjectRevision: number;
                            recipients: number;
                            title: string;
                            /** @enum {string} */
                            status: "waiting" | "approved" | "declined" | "passed" | "withdrawn";
                            isEscalated: boolean;
                            /**
                             * @description When nobody answers in time: it passes, or goes on to whoever manages
                             * @enum {string}
                             */
                            onTimeout: "pass" | "escalate";
                            /** Format: date-time */
                            askedAt: string;
                            /** Format: date-time */
                            dueAt: string;
                            answeredAt: string | null;
                            reason: string;
                            askedByName: string | null;
                            answeredByName: string | null;
                            mayAnswer: boolean;
                        }[];
                    };
                };
            };
        };
    };
    answerApproval: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                approvalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isApproved: boolean;
                    /** @default  */
                    reason?: string;
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
    changeAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    figure?: string;
                    /** @enum {string} */
                    visibility?: "own" | "network" | "public";
                    isRemoved?: boolean;
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
    fillInTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
    showGroupPage: {
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
                        page: {
                            introduction: string;
                            contact: string;
                            /** @description 0: never published */
                            revision: number;
                            isPublic: boolean;
                            url: string | null;
                        };
                        content: {
                            messages: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                summary: string;
                            }[];
                            questions: number;
                            documents: number;
                            figures: number;
                            meetings: number;
                            /** @description Questions from the page that nobody has answered yet */
                            waiting: number;
                        };
                        /** @description Messages about parts that the group does not use */
                        hidden: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                        }[];
                        /** @description Local fields to fill in before it can be public */
                        missing: string[];
                    };
                };
            };
        };
    };
    publishGroupPage: {
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
                    /** @default  */
                    introduction?: string;
                    /** @default  */
                    contact?: string;
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
                        url: string;
                    };
                };
            };
        };
    };
    withdrawGroupPage: {
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
    setOwnImpact: {
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
                    impact: ("none" | "small" | "large") | null;
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
    tagAudience: {
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
                    partIds: string[];
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
                        previous: string[];
                    };
                };
            };
        };
    };
    describeGroup: {
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
                    impact: ("none" | "small" | "large") | null;
                    accessNeeds: ("easyRead" | "signLanguage" | "otherLanguages" | "readAloud")[];
                    /** @default  */
                    languages?: string;
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
    planRecipe: {
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
                    outlets: string[];
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
                        cascadeId: string;
                        activityIds: string[];
                    };
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
    tellSkills: {
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
                        members: number;
                        parts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            members: number;
                        }[];
                        /** @description Members that can use every part that the group uses */
                        allParts: number;
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
    removeBrandAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assetId: string;
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
    restoreBrandAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assetId: string;
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
    removeBrandStrength: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strengthId: string;
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
    restoreBrandStrength: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                strengthId: string;
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
    listBrands: {
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
                            /** @enum {string} */
                            layer: "organisation" | "service" | "mailbox";
                            name: string;
                            representsId: string | null;
                            definition: string;
                            agreedOn: string | null;
                            address: string;
                            /** @enum {string} */
                            visibility: "own" | "network";
                            revision: number;
                            /** @description The one host of the shared service */
                            isHost: boolean;
                            isOwn: boolean;
                            mayChange: boolean;
                            /** @description The latest measurement */
                            strength: {
                                /** Format: uuid */
                                id: string;
                                value: number;
                                method: string;
                                sampleSize: number;
                                measuredOn: string;
                            } | null;
                            strengths: {
                                /** Format: uuid */
                                id: string;
                                value: number;
                                method: string;
                                sampleSize: number;
                                measuredOn: string;
                            }[];
                            assets: {
                                /** @enum {string} */
                                kind: "name" | "logo";
                                title: string;
                                /**
                                 * @description As the one who signs, in running text, as a mark beside one’s own, or never more
                                 * @enum {string}
                                 */
                                usage: "sender" | "text" | "mark" | "never";
                                rule: string;
                                address: string;
                                /** Format: uuid */
                                id: string;
                            }[];
                        }[];
                        service: {
                            name: string;
                            host: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                        } | null;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        mayWrite: boolean;
                        isEditor: boolean;
                    };
                };
            };
        };
    };
    addBrand: {
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
                    layer: "organisation" | "service" | "mailbox";
                    name: string;
                    /**
                     * @description The organisation that the name belongs to; null for services and mailboxes
                     * @default null
                     */
                    representsId?: string | null;
                    /** @default  */
                    definition?: string;
                    agreedOn?: string | null;
                    /** @default  */
                    address?: string;
                    /**
                     * @default network
                     * @enum {string}
                     */
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
    changeBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                brandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    layer: "organisation" | "service" | "mailbox";
                    name: string;
                    /**
                     * @description The organisation that the name belongs to; null for services and mailboxes
                     * @default null
                     */
                    representsId?: string | null;
                    /** @default  */
                    definition?: string;
                    agreedOn?: string | null;
                    /** @default  */
                    address?: string;
                    /**
                     * @default network
                     * @enum {string}
                     */
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
    addBrandAsset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                brandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "name" | "logo";
                    title: string;
                    /**
                     * @description As the one who signs, in running text, as a mark beside one’s own, or never more
                     * @enum {string}
                     */
                    usage: "sender" | "text" | "mark" | "never";
                    /** @default  */
                    rule?: string;
                    /** @default  */
                    address?: string;
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
    restoreBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                brandId: string;
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
    retireBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                brandId: string;
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
    measureBrand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                brandId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Percent who know the name, of those asked */
                    value: number;
                    method: string;
                    sampleSize: number;
                    /** Format: date */
                    measuredOn: string;
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
    listBreakingTexts: {
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
                            textId: string;
                            /** @enum {string} */
                            kind: "sendOut" | "page" | "message" | "contribution" | "campaign" | "document" | "service";
                            title: string;
                            address: string;
                            terms: {
                                /** Format: uuid */
                                termId: string;
                                term: string;
                                prefer: string | null;
                                uses: number;
                            }[];
                        }[];
                        /** @description Texts not read since the last change */
                        waiting: number;
                        network: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            texts: number;
                            uses: number;
                        }[] | null;
                    };
                };
            };
        };
    };
    showCalendar: {
        parameters: {
            query: {
                from: string;
                until: string;
                scope?: "own" | "network";
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
                            organisationId: string;
                            /** @description Only of the own organisation’s activities */
                            programmeId: string | null;
                            title: string;
                            /** @enum {string} */
                            type: "committee" | "managementMeeting" | "meeting" | "memo" | "training" | "dialogue" | "stream" | "webPage" | "email" | "digitalPost" | "press" | "social" | "event" | "cascade" | "other";
                            sender: string;
                            from: string;
                            until: string;
                            /** @enum {string} */
                            stage: "idea" | "planned" | "confirmed" | "done" | "cancelled";
                            isShared: boolean;
                            audienceIds: string[];
                        }[];
                        audiences: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        quietPeriods: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            startsOn: string;
                            endsOn: string;
                            /** @enum {string} */
                            visibility: "own" | "network";
                            isOwn: boolean;
                        }[];
                    };
                };
            };
        };
    };
    listCalendarFeeds: {
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
                            /** @enum {string} */
                            scope: "mine" | "organisation" | "programme" | "network";
                            programmeId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** @description When a calendar program last read it */
                            readAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    addCalendarFeed: {
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
                    /** @enum {string} */
                    scope: "mine" | "organisation" | "programme" | "network";
                    programmeId?: string | null;
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
                        url: string;
                    };
                };
            };
        };
    };
    removeCalendarFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedId: string;
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
    listCalendarViews: {
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
                            filters: {
                                [key: string]: string;
                            };
                        }[];
                    };
                };
            };
        };
    };
    saveCalendarView: {
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
                    filters: {
                        [key: string]: string;
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
                    };
                };
            };
        };
    };
    removeCalendarView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                viewId: string;
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
    showCalendarColumns: {
        parameters: {
            query: {
                from: string;
                until: string;
                scope?: "own" | "network";
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
                        /** @description The first day asked for; days are counted from it */
                        from: string;
                        /** @description The same place in every list is the same activity; in order of the first day */
                        columns: {
                            id: string[];
                            title: string[];
                            /** @description Days from `from` to the first day; below 0 when it began earlier */
                            start: number[];
                            /** @description Days from the first day to the last; 0 is one day */
                            length: number[];
                            /** @description Places in `organisations` */
                            organisation: number[];
                            /** @description Places in `audienceSets` */
                            audienceSet: number[];
                            /** @description Places in `types` */
                            type: number[];
                            /** @description Places in `stages` */
                            stage: number[];
                            /** @description Places in `senders` */
                            sender: number[];
                            /** @description Places in `programmeIds`; -1 for the activities of others */
                            programme: number[];
                        };
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        audiences: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @description Which audiences an activity is for, as places in `audiences` */
                        audienceSets: number[][];
                        types: ("committee" | "managementMeeting" | "meeting" | "memo" | "training" | "dialogue" | "stream" | "webPage" | "email" | "digitalPost" | "press" | "social" | "event" | "cascade" | "other")[];
                        stages: ("idea" | "planned" | "confirmed" | "done" | "cancelled")[];
                        /** @description Empty text: the organisation itself */
                        senders: string[];
                        programmeIds: string[];
                        quietPeriods: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            startsOn: string;
                            endsOn: string;
                            /** @enum {string} */
                            visibility: "own" | "network";
                            isOwn: boolean;
                        }[];
                    };
                };
            };
        };
    };
    tellPressure: {
        parameters: {
            query: {
                from: string;
                until: string;
                scope?: "own" | "network";
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
                        load: {
                            audience: string;
                            /** @enum {string} */
                            side: "internal" | "external";
                            year: number;
                            week: number;
                            activities: number;
                            organisations: number;
                        }[];
                        clashes: {
                            audience: string;
                            year: number;
                            week: number;
                            activities: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                /** Format: uuid */
                                organisationId: string;
                                sender: string;
                                day: string;
                            }[];
                        }[];
                        suggestions: {
                            audience: string;
                            first: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                /** Format: uuid */
                                organisationId: string;
                                sender: string;
                                day: string;
                            };
                            second: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                /** Format: uuid */
                                organisationId: string;
                                sender: string;
                                day: string;
                            };
                        }[];
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    previewCampaignDigest: {
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
                        subject: string;
                        lines: string[];
                        readers: number;
                        sent: {
                            /** Format: date-time */
                            sentAt: string;
                            /** @description Null: by itself */
                            sentByName: string | null;
                            mails: number;
                            campaigns: number;
                        }[];
                    };
                };
            };
        };
    };
    sendCampaignDigest: {
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
                        campaigns: number;
                        mails: number;
                    };
                };
            };
        };
    };
    answerCampaignRemark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                remarkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
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
    listCampaigns: {
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
                            title: string;
                            /** @enum {string} */
                            phase: "idea" | "planning" | "running" | "evaluated" | "ended";
                            /** @enum {string} */
                            visibility: "own" | "network";
                            startsOn: string | null;
                            endsOn: string | null;
                            targetNumber: number | null;
                            targetUnit: string;
                            targetBy: string | null;
                            /** @description When the editor-in-chief was told */
                            toldAt: string | null;
                            joinStep: ("hear" | "understand" | "prepare" | "join" | "start" | "stay") | null;
                            isOwner: boolean;
                            /** @description The own organisation has been asked to own it too and has not answered */
                            isAsked: boolean;
                            /** @description Whole days from telling the editor-in-chief to the start */
                            noticeDays: number | null;
                            /** @description Whoever leads it first */
                            owners: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            partners: string[];
                            occasion: string | null;
                            isSeen: boolean;
                            openRemarks: number;
                        }[];
                        isEditor: boolean;
                    };
                };
            };
        };
    };
    createCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    purpose?: string;
                    occasionId?: string | null;
                    /** @description Which step of being connected it makes easier */
                    joinStep?: ("hear" | "understand" | "prepare" | "join" | "start" | "stay") | null;
                    /** @description How it makes the step easier */
                    joinHelp?: string;
                    targetNumber?: number | null;
                    /** @description Such as people or companies */
                    targetUnit?: string;
                    targetBy?: string | null;
                    audiences?: string[];
                    startsOn?: string | null;
                    endsOn?: string | null;
                    message?: string;
                    mainMessageId?: string | null;
                    /** @description The year’s number in the shared strategy that it works towards */
                    strategyTargetId?: string | null;
                    /**
                     * @description own: an idea that its owners keep to themselves
                     * @enum {string}
                     */
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
    listLooseActivities: {
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
                            title: string;
                            from: string | null;
                        }[];
                    };
                };
            };
        };
    };
    listPlacedActivities: {
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
                            activityId: string;
                            /** Format: uuid */
                            campaignId: string;
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
    showCampaignTimeline: {
        parameters: {
            query: {
                year: number;
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
                        year: number;
                        /** @description Activities that belong to no campaign */
                        base: {
                            month: number;
                            activities: number;
                        }[];
                        campaigns: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            phase: "idea" | "planning" | "running" | "evaluated" | "ended";
                            /** @enum {string} */
                            visibility: "own" | "network";
                            startsOn: string | null;
                            endsOn: string | null;
                            targetNumber: number | null;
                            targetUnit: string;
                            targetBy: string | null;
                            /** @description When the editor-in-chief was told */
                            toldAt: string | null;
                            joinStep: ("hear" | "understand" | "prepare" | "join" | "start" | "stay") | null;
                            isOwner: boolean;
                            /** @description The own organisation has been asked to own it too and has not answered */
                            isAsked: boolean;
                            /** @description Whole days from telling the editor-in-chief to the start */
                            noticeDays: number | null;
                            /** @description Whoever leads it first */
                            owners: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            partners: string[];
                            occasion: string | null;
                            isSeen: boolean;
                            openRemarks: number;
                        }[];
                        undated: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            phase: "idea" | "planning" | "running" | "evaluated" | "ended";
                            /** @enum {string} */
                            visibility: "own" | "network";
                            startsOn: string | null;
                            endsOn: string | null;
                            targetNumber: number | null;
                            targetUnit: string;
                            targetBy: string | null;
                            /** @description When the editor-in-chief was told */
                            toldAt: string | null;
                            joinStep: ("hear" | "understand" | "prepare" | "join" | "start" | "stay") | null;
                            isOwner: boolean;
                            /** @description The own organisation has been asked to own it too and has not answered */
                            isAsked: boolean;
                            /** @description Whole days from telling the editor-in-chief to the start */
                            noticeDays: number | null;
                            /** @description Whoever leads it first */
                            owners: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            partners: string[];
                            occasion: string | null;
                            isSeen: boolean;
                            openRemarks: number;
                        }[];
                        occasions: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "newService" | "newFeature" | "newActor" | "other";
                            title: string;
                            startsOn: string;
                            endsOn: string | null;
                            benefit: string;
                            helps: string;
                            reach: number | null;
                            /** @description Whom it helps and how many are written down */
                            isJudged: boolean;
                            revision: number;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                            campaigns: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                            }[];
                        }[];
                        /** @description Two campaigns, the same audience, the same ISO weeks: Mondays of the first and last */
                        clashes: {
                            audience: string;
                            /** Format: uuid */
                            first: string;
                            /** Format: uuid */
                            second: string;
                            from: string;
                            until: string;
                        }[];
                        quiet: {
                            /** Format: uuid */
                            campaignId: string;
                            name: string;
                            startsOn: string;
                            endsOn: string;
                        }[];
                        activityClashes: {
                            audience: string;
                            year: number;
                            week: number;
                            activities: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                day: string;
                                organisation: string;
                                campaignId: string | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    showCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
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
                        /** @enum {string} */
                        phase: "idea" | "planning" | "running" | "evaluated" | "ended";
                        /** @enum {string} */
                        visibility: "own" | "network";
                        startsOn: string | null;
                        endsOn: string | null;
                        targetNumber: number | null;
                        targetUnit: string;
                        targetBy: string | null;
                        /** @description When the editor-in-chief was told */
                        toldAt: string | null;
                        joinStep: ("hear" | "understand" | "prepare" | "join" | "start" | "stay") | null;
                        isOwner: boolean;
                        /** @description The own organisation has been asked to own it too and has not answered */
                        isAsked: boolean;
                        /** @description Whole days from telling the editor-in-chief to the start */
                        noticeDays: number | null;
                        purpose: string;
                        occasionId: string | null;
                        joinHelp: string;
                        audiences: string[];
                        message: string;
                        mainMessageId: string | null;
                        strategyTargetId: string | null;
                        seenAt: string | null;
                        startedOn: string | null;
                        endReason: string;
                        revision: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        updatedAt: string;
                        serviceName: string;
                        isRemoved: boolean;
                        isLead: boolean;
                        isEditor: boolean;
                        mayChange: boolean;
                        lead: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        parties: {
                            /** Format: uuid */
                            id: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            name: string;
                            does: string;
                            answer: ("asked" | "joined" | "declined") | null;
                            /** @description A partner of the network: takes part, never owns */
                            isPartner: boolean;
                        }[];
                        /** @description The network’s, to choose from */
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        /** @description The network’s partners, to choose from; for owners */
                        partners: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        occasion: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "newService" | "newFeature" | "newActor" | "other";
                            title: string;
                            startsOn: string;
                            endsOn: string | null;
                            benefit: string;
                            helps: string;
                            reach: number | null;
                            /** @description Whom it helps and how many are written down */
                            isJudged: boolean;
                            isRemoved: boolean;
                        } | null;
                        mainMessage: {
                            /** Format: uuid */
                            id: string;
                            statement: string;
                            isInForce: boolean;
                        } | null;
                        year: {
                            year: number;
                            planId: string | null;
                            isPublished: boolean;
                            sharedPlanId: string | null;
                        };
                        strategy: {
                            target: {
                                /** Format: uuid */
                                id: string;
                                year: number;
                                goal: string;
                                measure: string;
                                audience: string;
                            } | null;
                            /** @description To choose from */
                            targets: {
                                /** Format: uuid */
                                id: string;
                                year: number;
                                goal: string;
                                measure: string;
                                audience: string;
                            }[];
                        };
                        toldTo: {
                            name: string | null;
                            /** @enum {string} */
                            status: "waiting" | "sending" | "handedOver" | "notDelivered" | "unknown";
                        }[];
                        /** @description What is missing before it may start */
                        missing: ("occasion" | "value" | "target" | "joinStep" | "days")[];
                        changes: {
                            /** @enum {string} */
                            from: "idea" | "planning" | "running" | "evaluated" | "ended";
                            /** @enum {string} */
                            to: "idea" | "planning" | "running" | "evaluated" | "ended";
                            reason: string;
                            /** Format: date-time */
                            changedAt: string;
                            changedByName: string | null;
                        }[];
                        /** @description For owners, those who are asked, and the editor-in-chief */
                        budget: {
                            lines: {
                                title: string;
                                kronor: number;
                                /** @description Null: shared */
                                payer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                            }[];
                            shares: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                isOwn: boolean;
                                askedKronor: number;
                                pledgedKronor: number | null;
                                pledgedAt: string | null;
                                confirmedAt: string | null;
                            }[];
                            sum: {
                                total: number;
                                own: number;
                                shared: number;
                                asked: number;
                                pledged: number;
                                confirmed: number;
                                /** @description Shared costs that nobody has promised */
                                missing: number;
                                surplus: number;
                                unasked: number;
                            };
                            mayPledge: boolean;
                            mayConfirm: boolean;
                        } | null;
                        activities: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            type: string;
                            from: string | null;
                            until: string | null;
                            /** @enum {string} */
                            state: "planned" | "done" | "cancelled";
                            isIdea: boolean;
                            audiences: string[];
                            /** @description Of the own organisation’s activities only */
                            programmeId: string | null;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                        }[];
                        remarks: {
                            /** Format: uuid */
                            id: string;
                            text: string;
                            /** Format: date-time */
                            writtenAt: string;
                            writtenByName: string | null;
                            answer: string | null;
                            answeredAt: string | null;
                            answeredByName: string | null;
                        }[];
                        evaluation: {
                            /** @enum {string} */
                            outcome: "yes" | "partly" | "no";
                            reachedNumber: number | null;
                            worked: string;
                            notWorked: string;
                            keep: string;
                            spentKronor: number | null;
                            figures: {
                                label: string;
                                value: string;
                            }[];
                            /** Format: date-time */
                            writtenAt: string;
                            writtenByName: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    changeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    purpose?: string;
                    occasionId?: string | null;
                    /** @description Which step of being connected it makes easier */
                    joinStep?: ("hear" | "understand" | "prepare" | "join" | "start" | "stay") | null;
                    /** @description How it makes the step easier */
                    joinHelp?: string;
                    targetNumber?: number | null;
                    /** @description Such as people or companies */
                    targetUnit?: string;
                    targetBy?: string | null;
                    audiences?: string[];
                    startsOn?: string | null;
                    endsOn?: string | null;
                    message?: string;
                    mainMessageId?: string | null;
                    /** @description The year’s number in the shared strategy that it works towards */
                    strategyTargetId?: string | null;
                    /**
                     * @description own: an idea that its owners keep to themselves
                     * @enum {string}
                     */
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
    planCampaignActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    programmeId: string;
                    title: string;
                    /** @enum {string} */
                    type: "meeting" | "memo" | "training" | "webPage" | "email" | "press" | "social" | "event" | "other";
                    /** @default null */
                    plannedDate?: string | null;
                    /** @default  */
                    note?: string;
                    /** @default [] */
                    needIds?: string[];
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
    placeCampaignActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
                activityId: string;
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
    takeOutCampaignActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
                activityId: string;
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
    stepCampaignBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    to: "idea" | "planning" | "running";
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
                        phase: "idea" | "planning" | "running" | "evaluated" | "ended";
                        revision: number;
                    };
                };
            };
        };
    };
    saveCampaignBudget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    lines: {
                        title: string;
                        kronor: number;
                        /** @description Null: shared */
                        payerOrganisationId: string | null;
                    }[];
                    asked: {
                        /** Format: uuid */
                        organisationId: string;
                        kronor: number;
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
                        revision: number;
                    };
                };
            };
        };
    };
    checkCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
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
                        parts: {
                            /** @enum {string} */
                            kind: "campaign" | "activity";
                            /** Format: uuid */
                            id: string;
                            title: string;
                            words: number;
                            lix: number | null;
                            grade: ("veryEasy" | "easy" | "medium" | "hard" | "veryHard") | null;
                            terms: {
                                found: string;
                                prefer: string | null;
                                definition: string | null;
                            }[];
                            spelling: string[];
                            officialese: {
                                found: string;
                                plain: string;
                            }[];
                            longSentences: number;
                            /** @description Brands that are named too often */
                            brands: string[];
                            findings: number;
                        }[];
                        findings: number;
                        termFindings: number;
                        /** @description The agreed wording; null when none is named or it is not in force */
                        mainMessage: string | null;
                        isMainMessageNamed: boolean;
                    };
                };
            };
        };
    };
    endCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
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
                        phase: "idea" | "planning" | "running" | "evaluated" | "ended";
                        revision: number;
                    };
                };
            };
        };
    };
    evaluateCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description Did it reach its target
                     * @enum {string}
                     */
                    outcome: "yes" | "partly" | "no";
                    /** @default null */
                    reachedNumber?: number | null;
                    worked: string;
                    notWorked: string;
                    keep: string;
                    /** @default null */
                    spentKronor?: number | null;
                    /** @default [] */
                    figures?: {
                        label: string;
                        value: string;
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
                        /** @enum {string} */
                        phase: "idea" | "planning" | "running" | "evaluated" | "ended";
                        revision: number;
                    };
                };
            };
        };
    };
    answerCampaignOwnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "joined" | "declined";
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
    pledgeCampaignShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kronor: number | null;
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
    confirmCampaignShare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isConfirmed: boolean;
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
    noteCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
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
    setCampaignParties: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parties: {
                        /** @default null */
                        organisationId?: string | null;
                        /** @default  */
                        name?: string;
                        /** @default  */
                        does?: string;
                    }[];
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
    planCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
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
                        phase: "idea" | "planning" | "running" | "evaluated" | "ended";
                        revision: number;
                    };
                };
            };
        };
    };
    addCampaignRemark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
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
    removeCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
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
    restoreCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
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
    startCampaign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
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
                        phase: "idea" | "planning" | "running" | "evaluated" | "ended";
                        revision: number;
                    };
                };
            };
        };
    };
    removeHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holderId: string;
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
                        removed: number;
                    };
                };
            };
        };
    };
    changeHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    email?: string;
                    mobile?: string | null;
                    role?: string;
                    /**
                     * @description What the person reads: mails and the personal page come in it
                     * @enum {string}
                     */
                    locale?: "sv" | "en";
                    audienceId?: string | null;
                    aboveIds?: string[];
                    position?: number;
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
                        /** @description Others in the chain with the same address */
                        duplicates: string[];
                    };
                };
            };
        };
    };
    copyLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holderId: string;
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
                        url: string;
                    };
                };
            };
        };
    };
    sendLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holderId: string;
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
                        sent: number;
                    };
                };
            };
        };
    };
    remindHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holderId: string;
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
                        reminded: number;
                    };
                };
            };
        };
    };
    replaceHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    email: string;
                    mobile?: string | null;
                    role?: string;
                    /**
                     * @description What the person reads: mails and the personal page come in it
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
                        /** Format: uuid */
                        id: string;
                        /** @description Others in the chain with the same address */
                        duplicates: string[];
                    };
                };
            };
        };
    };
    restoreHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holderId: string;
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
    answerCascadeQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    isPublished: boolean;
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
    listCascades: {
        parameters: {
            query?: {
                programmeId?: string;
                removed?: "true" | "false";
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
                            /** @enum {string} */
                            status: "draft" | "running" | "stopped" | "ended";
                            lastDay: string | null;
                            startedAt: string | null;
                            people: number;
                            passedOn: number;
                            unknown: number;
                            questions: number;
                        }[];
                    };
                };
            };
        };
    };
    showCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
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
                        intro: string;
                        contact: string;
                        /** @enum {string} */
                        status: "draft" | "running" | "stopped" | "ended";
                        isRemoved: boolean;
                        lastDay: string | null;
                        answerDays: number;
                        reminderDays: number[];
                        reminderBefore: number | null;
                        reminderLimit: number;
                        revision: number;
                        startedAt: string | null;
                        endedAt: string | null;
                        counts: {
                            people: number;
                            passedOn: number;
                            unknown: number;
                            waiting: number;
                            declined: number;
                            overdue: number;
                            stuck: number;
                            hops: number;
                            audiences: number;
                            audiencesReached: number;
                            singlePoints: number;
                            toldReached: number;
                            openQuestions: number;
                        };
                        targets: {
                            /** Format: uuid */
                            audienceId: string;
                            audienceName: string;
                            activityId: string | null;
                            reachedAt: string | null;
                        }[];
                        messages: {
                            /** Format: uuid */
                            messageId: string;
                            version: number;
                            title: string;
                        }[];
                        holders: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "person" | "audience";
                            name: string;
                            email: string | null;
                            mobile: string | null;
                            role: string;
                            /** @description The audience it stands for, or that the person is a member of */
                            audienceId: string | null;
                            /** @description The holder who named this one; null is staff */
                            addedBy: string | null;
                            /**
                             * @description What the person reads: mails and the personal page come in it
                             * @enum {string}
                             */
                            locale: "sv" | "en";
                            hop: number;
                            /** @description Who passes it on to this one; nobody means first in the chain */
                            aboveIds: string[];
                            /**
                             * @description A link without a receipt is unknown, never done
                             * @enum {string}
                             */
                            state: "waiting" | "unknown" | "passedOn" | "declined" | "partly";
                            sentAt: string | null;
                            mailStatus: ("waiting" | "handedOver" | "notDelivered" | "unknown") | null;
                            reminders: number;
                            mayRemind: boolean;
                            dueOn: string | null;
                            isOverdue: boolean;
                            isStuck: boolean;
                            /** @description How many further down wait because it stopped here */
                            waitingBelow: number;
                            /** @description The only person who passes it on to this audience */
                            hangsOnId: string | null;
                            isDuplicate: boolean;
                            confirmedAt: string | null;
                            how: ("meeting" | "mail" | "talk" | "intranet" | "other") | null;
                            reached: number | null;
                            passedOn: string | null;
                        }[];
                    };
                };
            };
        };
    };
    removeCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
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
    changeCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    intro?: string;
                    contact?: string;
                    lastDay?: string | null;
                    answerDays?: number;
                    reminderDays?: number[];
                    reminderBefore?: number | null;
                    reminderLimit?: number;
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
    endCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
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
                        status: "draft" | "running" | "stopped" | "ended";
                        revision: number;
                    };
                };
            };
        };
    };
    addHolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "person" | "audience";
                    name?: string;
                    email?: string | null;
                    mobile?: string | null;
                    role?: string;
                    /**
                     * @description What the person reads: mails and the personal page come in it
                     * @default sv
                     * @enum {string}
                     */
                    locale?: "sv" | "en";
                    audienceId?: string | null;
                    /** @default [] */
                    aboveIds?: string[];
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
                        /** @description Others in the chain with the same address */
                        duplicates: string[];
                    };
                };
            };
        };
    };
    showKit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
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
                        kit: {
                            talkingPoints: string;
                            mailSubject: string;
                            mailText: string;
                            slides: {
                                title: string;
                                text: string;
                            }[];
                            questions: {
                                question: string;
                                answer: string;
                            }[];
                            handout: string;
                        };
                        revision: number;
                    };
                };
            };
        };
    };
    changeKit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kit: {
                        talkingPoints: string;
                        mailSubject: string;
                        mailText: string;
                        slides: {
                            title: string;
                            text: string;
                        }[];
                        questions: {
                            question: string;
                            answer: string;
                        }[];
                        handout: string;
                    };
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
    importOutline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
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
                        added: number;
                        /** @description Others in the chain with the same address */
                        duplicates: string[];
                    };
                };
            };
        };
    };
    listCascadeQuestions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
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
                            holderId: string;
                            holderName: string;
                            question: string;
                            /** Format: date-time */
                            askedAt: string;
                            answer: string | null;
                            answeredAt: string | null;
                            isPublished: boolean;
                        }[];
                    };
                };
            };
        };
    };
    remindEverybody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
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
                        reminded: number;
                        skipped: number;
                    };
                };
            };
        };
    };
    restoreCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
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
    resumeCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
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
                        status: "draft" | "running" | "stopped" | "ended";
                        revision: number;
                        sent: number;
                    };
                };
            };
        };
    };
    startCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
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
                        status: "draft" | "running" | "stopped" | "ended";
                        revision: number;
                        sent: number;
                    };
                };
            };
        };
    };
    stopCascade: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                cascadeId: string;
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
                        status: "draft" | "running" | "stopped" | "ended";
                        revision: number;
                    };
                };
            };
        };
    };
    describeRoom: {
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
                        serviceName: string;
                        host: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        hasAccess: boolean;
                        isOwner: boolean;
                        mayWrite: boolean;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        subscriptions: {
                            /** @enum {string} */
                            collection: "method" | "callOff" | "communication" | "toolkit" | "manual";
                            /** @enum {string} */
                            cadence: "daily" | "weekly";
                        }[];
                    };
                };
            };
        };
    };
    listRoomAccess: {
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
                            /** @enum {string} */
                            kind: "organisation" | "group" | "audience" | "person";
                            /** @description The person, the group or the audience; empty for an organisation */
                            name: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            isLiving: boolean;
                            lastDay: string | null;
                            endedAt: string | null;
                            /** Format: date-time */
                            grantedAt: string;
                            grantedByName: string | null;
                            /** @description The activity in the plan that it counts as */
                            activityId: string | null;
                            mayEnd: boolean;
                            /** @description Whether it was used: of so many people, how many have opened something since */
                            use: {
                                people: number;
                                users: number;
                                opened: number;
                                fetched: number;
                                lastAt: string | null;
                            };
                        }[];
                        isOwner: boolean;
                    };
                };
            };
        };
    };
    giveRoomAccess: {
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
                    kind: "organisation";
                    /** Format: uuid */
                    organisationId: string;
                    /**
                     * @description The last day it holds; null: until it is ended
                     * @default null
                     */
                    lastDay?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "person";
                    /** Format: uuid */
                    organisationId: string;
                    /** Format: uuid */
                    personId: string;
                    /**
                     * @description The last day it holds; null: until it is ended
                     * @default null
                     */
                    lastDay?: string | null;
                } | {
                    /** @enum {string} */
                    kind: "group";
                    /** Format: uuid */
                    groupId: string;
                    /**
                     * @description The last day it holds; null: until it is ended
                     * @default null
                     */
                    lastDay?: string | null;
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
    listAccessRequests: {
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
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            personName: string;
                            reason: string;
                            /** @enum {string} */
                            status: "asked" | "granted" | "declined" | "withdrawn";
                            /** Format: date-time */
                            askedAt: string;
                            answer: string;
                            answeredByName: string | null;
                            answeredAt: string | null;
                            isOwn: boolean;
                        }[];
                        isOwner: boolean;
                        hasAccess: boolean;
                    };
                };
            };
        };
    };
    askForRoomAccess: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
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
    answerAccessRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isGranted: boolean;
                    /** @default  */
                    answer?: string;
                    /**
                     * @description The last day it holds; null: until it is ended
                     * @default null
                     */
                    lastDay?: string | null;
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
    withdrawAccessRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
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
    endRoomAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
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
    resumeRoomAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                grantId: string;
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
    giveAudienceAccess: {
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
                    programmeId: string;
                    /** Format: uuid */
                    audienceId: string;
                    /** @default [] */
                    needIds?: string[];
                    /**
                     * @description The last day it holds; null: until it is ended
                     * @default null
                     */
                    lastDay?: string | null;
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
    askForDeepDive: {
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
                    topicId: string;
                    question: string;
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
    showDesignTokens: {
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
                        isOwner: boolean;
                        /** @description Where machines read them, without signing in */
                        addresses: {
                            json: string;
                            css: string;
                        };
                        current: {
                            colours: {
                                name: string;
                                /** @description #rrggbb */
                                value: string;
                                /**
                                 * @description Text and accents are checked against every background
                                 * @enum {string}
                                 */
                                role: "text" | "background" | "accent" | "decoration";
                            }[];
                            /** @description Share of the logo’s height */
                            logoClearSpace: number;
                            logoSmallestPixels: number;
                            headingFont: string;
                            textFont: string;
                            version: number;
                            pairs: {
                                foreground: string;
                                background: string;
                                ratio: number;
                                /** @enum {string} */
                                passes: "text" | "large" | "none";
                            }[];
                        } | null;
                        versions: {
                            version: number;
                            changeNote: string;
                            /** Format: date-time */
                            createdAt: string;
                            createdByName: string | null;
                        }[];
                    };
                };
            };
        };
    };
    saveDesignTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The one that was changed; 0 for the first */
                    version: number;
                    tokens: {
                        colours: {
                            name: string;
                            /** @description #rrggbb */
                            value: string;
                            /**
                             * @description Text and accents are checked against every background
                             * @enum {string}
                             */
                            role: "text" | "background" | "accent" | "decoration";
                        }[];
                        /** @description Share of the logo’s height */
                        logoClearSpace: number;
                        logoSmallestPixels: number;
                        headingFont: string;
                        textFont: string;
                    };
                    /** @default  */
                    changeNote?: string;
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
                    };
                };
            };
        };
    };
    addRoomFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
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
    orderGiveAway: {
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
                    giveAwayId: string;
                    number: number;
                    address: string;
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
    moveOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    to: "ordered" | "sent" | "received" | "cancelled";
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
    listGiveAways: {
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
                        isOwner: boolean;
                        items: {
                            name: string;
                            /** @default  */
                            description: string;
                            stock: number;
                            mostPerOrder: number;
                            /** Format: uuid */
                            id: string;
                            revision: number;
                        }[];
                        orders: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            number: number;
                            address: string;
                            /** @enum {string} */
                            status: "ordered" | "sent" | "received" | "cancelled";
                            /** Format: date-time */
                            orderedAt: string;
                            sentAt: string | null;
                            receivedAt: string | null;
                            cancelledAt: string | null;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            orderedByName: string | null;
                            /** @description Where one may bring it from here */
                            next: ("ordered" | "sent" | "received" | "cancelled")[];
                        }[];
                    };
                };
            };
        };
    };
    addGiveAway: {
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
                    /** @default  */
                    description?: string;
                    stock: number;
                    mostPerOrder: number;
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
    changeGiveAway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                giveAwayId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    description?: string;
                    stock: number;
                    mostPerOrder: number;
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
    removeGiveAway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                giveAwayId: string;
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
    restoreGiveAway: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                giveAwayId: string;
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
    resumeHandOutLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handOutRecipientId: string;
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
    revokeHandOutLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handOutRecipientId: string;
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
    listHandOuts: {
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
                            title: string;
                            note: string;
                            /** @enum {string} */
                            way: "link" | "package";
                            givenTo: string;
                            people: number;
                            /** @description How many have confirmed by the button */
                            received: number;
                            programmeId: string | null;
                            audienceId: string | null;
                            activityId: string | null;
                            lastDay: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            createdByName: string | null;
                            revokedAt: string | null;
                            items: {
                                /** Format: uuid */
                                itemId: string;
                                version: number;
                                title: string;
                            }[];
                            recipients: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                receivedAt: string | null;
                                revokedAt: string | null;
                                mailStatus: ("waiting" | "sending" | "handedOver" | "notDelivered" | "unknown") | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    handOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default  */
                    note?: string;
                    itemIds: string[];
                    /**
                     * @description Whom in the plan it reaches, and which needs it answers for
                     * @default null
                     */
                    link?: {
                        /** Format: uuid */
                        programmeId: string;
                        /** Format: uuid */
                        audienceId: string;
                        /** @default [] */
                        needIds?: string[];
                    } | null;
                    people: {
                        /** @default  */
                        name?: string;
                        email: string;
                    }[];
                    /** @default null */
                    lastDay?: string | null;
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
                        people: number;
                    };
                };
            };
        };
    };
    resumeHandOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handOutId: string;
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
    revokeHandOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handOutId: string;
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
    listHelp: {
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
                            /** @enum {string} */
                            kind: "peer" | "deepDive";
                            topic: string | null;
                            question: string;
                            /** @enum {string} */
                            status: "asked" | "taken" | "answered" | "declined" | "withdrawn";
                            /** Format: date-time */
                            askedAt: string;
                            takenAt: string | null;
                            answer: string;
                            answeredAt: string | null;
                            /** @description Whole hours from question to answer, or waited so far */
                            hours: number;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            askedByName: string | null;
                            to: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                personName: string | null;
                            };
                            takenByName: string | null;
                            answeredByName: string | null;
                            /** @description The own organisation asked it */
                            isAsked: boolean;
                            mayAnswer: boolean;
                        }[];
                        medianHours: {
                            peer: number | null;
                            deepDive: number | null;
                        };
                    };
                };
            };
        };
    };
    answerHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                helpId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
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
    declineHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                helpId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
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
    takeHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                helpId: string;
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
    withdrawHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                helpId: string;
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
    listRoomItems: {
        parameters: {
            query?: {
                collection?: "method" | "callOff" | "communication" | "toolkit" | "manual";
                tag?: string;
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
                            /** @enum {string} */
                            collection: "method" | "callOff" | "communication" | "toolkit" | "manual";
                            /** @enum {string} */
                            kind: "page" | "file" | "link";
                            title: string;
                            summary: string;
                            tags: string[];
                            version: number;
                            /** Format: date-time */
                            changedAt: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            mayChange: boolean;
                            used: {
                                people: number;
                                organisations: number;
                            };
                        }[];
                        tags: string[];
                    };
                };
            };
        };
    };
    addRoomItem: {
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
                    collection: "method" | "callOff" | "communication" | "toolkit" | "manual";
                    title: string;
                    /** @default  */
                    summary?: string;
                    /** @default [] */
                    tags?: string[];
                    /** @default  */
                    text?: string;
                    /** @default null */
                    url?: string | null;
                    /** @enum {string} */
                    kind: "page" | "link";
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
    showRoomItem: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                itemId: string;
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
                        /** @enum {string} */
                        collection: "method" | "callOff" | "communication" | "toolkit" | "manual";
                        /** @enum {string} */
                        kind: "page" | "file" | "link";
                        title: string;
                        summary: string;
                        tags: string[];
                        version: number;
                        /** Format: date-time */
                        changedAt: string;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        mayChange: boolean;
                        revision: number;
                        isRemoved: boolean;
                        shown: {
                            version: number;
                            text: string;
                            url: string | null;
                            fileName: string | null;
                            mediaType: string | null;
                            sizeBytes: number | null;
                        };
                        versions: {
                            version: number;
                            changeNote: string;
                            /** Format: date-time */
                            createdAt: string;
                            createdByName: string | null;
                        }[];
                        /** @description Used or not, an organisation a row */
                        use: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            people: number;
                            opened: number;
                            fetched: number;
                        }[];
                    };
                };
            };
        };
    };
    saveRoomItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    collection: "method" | "callOff" | "communication" | "toolkit" | "manual";
                    title: string;
                    /** @default  */
                    summary?: string;
                    /** @default [] */
                    tags?: string[];
                    /** @default  */
                    text?: string;
                    /** @default null */
                    url?: string | null;
                    revision: number;
                    /** @default  */
                    changeNote?: string;
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
                        version: number;
                    };
                };
            };
        };
    };
    replaceRoomFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
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
                        version: number;
                    };
                };
            };
        };
    };
    removeRoomItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
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
    restoreRoomItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                itemId: string;
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
    shareExperience: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    experience: {
                        tookPart: string;
                        /** @default  */
                        about?: string;
                        topicIds: string[];
                    } | null;
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
    leadLocally: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    topicIds: string[] | null;
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
    listNotes: {
        parameters: {
            query?: {
                search?: string;
                tag?: string;
                channel?: "email" | "digitalPost" | "webPage" | "meeting" | "training" | "memo" | "press" | "social" | "other";
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
                            text: string;
                            tags: string[];
                            channel: string | null;
                            /** @enum {string} */
                            visibility: "own" | "network";
                            revision: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            changedAt: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            writtenByName: string | null;
                            mayChange: boolean;
                        }[];
                        tags: string[];
                    };
                };
            };
        };
    };
    writeNote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    text: string;
                    /** @default [] */
                    tags?: string[];
                    /** @default null */
                    channel?: ("email" | "digitalPost" | "webPage" | "meeting" | "training" | "memo" | "press" | "social" | "other") | null;
                    /**
                     * @default network
                     * @enum {string}
                     */
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
                    };
                };
            };
        };
    };
    changeNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    text: string;
                    /** @default [] */
                    tags?: string[];
                    /** @default null */
                    channel?: ("email" | "digitalPost" | "webPage" | "meeting" | "training" | "memo" | "press" | "social" | "other") | null;
                    /**
                     * @default network
                     * @enum {string}
                     */
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
    removeNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noteId: string;
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
    restoreNote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                noteId: string;
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
    describeOwnOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    county: string;
                    inhabitants: number | null;
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
    handOutPackage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default  */
                    note?: string;
                    itemIds: string[];
                    /**
                     * @description Whom in the plan it reaches, and which needs it answers for
                     * @default null
                     */
                    link?: {
                        /** Format: uuid */
                        programmeId: string;
                        /** Format: uuid */
                        audienceId: string;
                        /** @default [] */
                        needIds?: string[];
                    } | null;
                    givenTo: string;
                    people: number;
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
    contactPeer: {
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
                    peerId: string;
                    question: string;
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
    listPeers: {
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
                        peers: {
                            county: string;
                            inhabitants: number | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            topics: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            isOwn: boolean;
                            tookPart: string;
                            about: string;
                        }[];
                        leads: {
                            county: string;
                            inhabitants: number | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            topics: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            isOwn: boolean;
                            matches: {
                                peer: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    organisation: {
                                        id: string;
                                        name: string;
                                    };
                                };
                                reasons: {
                                    /** @enum {string} */
                                    kind: "topic" | "county" | "size";
                                    topic: string | null;
                                }[];
                            }[];
                        }[];
                        own: {
                            county: string;
                            inhabitants: number | null;
                        };
                    };
                };
            };
        };
    };
    followCollection: {
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
                    collection: "method" | "callOff" | "communication" | "toolkit" | "manual";
                    cadence: ("daily" | "weekly") | null;
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
    listTopics: {
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
                        isOwner: boolean;
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            contactName: string;
                            contactEmail: string;
                            contactPhone: string;
                            experts: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            revision: number;
                            /** @description The middle of the answer times to deep dives, in whole hours */
                            medianHours: number | null;
                        }[];
                    };
                };
            };
        };
    };
    addTopic: {
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
                    /** @default  */
                    contactName?: string;
                    /** @default  */
                    contactEmail?: string;
                    /** @default  */
                    contactPhone?: string;
                    /** @default null */
                    expertOrganisationId?: string | null;
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
    changeTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default  */
                    contactName?: string;
                    /** @default  */
                    contactEmail?: string;
                    /** @default  */
                    contactPhone?: string;
                    /** @default null */
                    expertOrganisationId?: string | null;
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
    removeTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: string;
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
    restoreTopic: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                topicId: string;
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
    tellRoomUse: {
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
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            people: number;
                            opened: number;
                            fetched: number;
                        }[];
                    };
                };
            };
        };
    };
    listConcreteMessages: {
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
                            messageId: string;
                            title: string;
                            address: string;
                            mainMessageId: string | null;
                            benefit: string;
                            isOrphan: boolean;
                            isOutdated: boolean;
                        }[];
                        orphans: number;
                        withoutBenefit: number;
                        outdated: number;
                    };
                };
            };
        };
    };
    hangMessage: {
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
                    mainMessageId: string | null;
                    /** @default  */
                    benefit?: string;
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
    checkDelivery: {
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
                        /** @enum {string} */
                        kind: "readable" | "noDelivery";
                        code: string | null;
                        /** @description The sender’s signature */
                        inner: {
                            /** @enum {string} */
                            state: "valid" | "invalid" | "absent";
                            code: string | null;
                            organisationNumber: string | null;
                            subject: string | null;
                            issuer: string | null;
                            validFrom: string | null;
                            validTo: string | null;
                        };
                        /** @description The mediator’s seal */
                        outer: {
                            /** @enum {string} */
                            state: "valid" | "invalid" | "absent";
                            code: string | null;
                            organisationNumber: string | null;
                            subject: string | null;
                            issuer: string | null;
                            validFrom: string | null;
                            validTo: string | null;
                        };
                        isTrustChecked: boolean;
                        isJudgedThen: boolean;
                        sealedOn: string | null;
                        sender: {
                            name: string;
                            organisationNumber: string;
                        } | null;
                        subject: string | null;
                        attachments: {
                            name: string;
                            sizeBytes: number;
                        }[];
                    };
                };
            };
        };
    };
    readFileText: {
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
                        title: string;
                        /** @description Paragraphs divided by empty lines */
                        text: string;
                        /** @description Where it was read after redirections */
                        address: string | null;
                    };
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
    answerGroupQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupQuestionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    /** @default true */
                    isShown?: boolean;
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
    removeGroupQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupQuestionId: string;
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
    restoreGroupQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupQuestionId: string;
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
    reviewGuidelines: {
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
                            textId: string;
                            /** @enum {string} */
                            kind: "sendOut" | "page" | "message" | "contribution" | "campaign" | "document" | "service";
                            title: string;
                            address: string;
                            items: {
                                /** @enum {string} */
                                kind: "mainMessage" | "terms" | "brand" | "sender" | "profile";
                                /** @enum {string} */
                                state: "kept" | "remark" | "notSure";
                                sv: string;
                                en: string;
                            }[];
                            remarks: number;
                        }[];
                    };
                };
            };
        };
    };
    reviewIgnored: {
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
                            textId: string;
                            title: string;
                            address: string;
                            /** @enum {string} */
                            finding: "term" | "spelling" | "officialese" | "longSentence" | "passive";
                            found: string;
                            /** Format: date-time */
                            ignoredAt: string;
                        }[];
                        network: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            finding: "term" | "spelling" | "officialese" | "longSentence" | "passive";
                            found: string | null;
                            texts: number;
                            times: number;
                        }[] | null;
                    };
                };
            };
        };
    };
    heedFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ignoredId: string;
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
    removeFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                folderId: string;
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
    renameFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                folderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
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
                        name: string;
                    };
                };
            };
        };
    };
    restoreFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                folderId: string;
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
    listSentLetters: {
        parameters: {
            query?: {
                limit?: number;
                after?: string;
                status?: "waiting" | "sending" | "handedOver" | "delivered" | "notDelivered" | "unknown";
                reference?: string;
                apiKeyId?: string;
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
                            reference: string;
                            /** @enum {string} */
                            status: "waiting" | "sending" | "handedOver" | "delivered" | "notDelivered" | "unknown";
                            statusText: string;
                            reason: string | null;
                            reasonText: string | null;
                            isTest: boolean;
                            /** @enum {string} */
                            recipientKind: "person" | "organisation";
                            recipientMasked: string;
                            /** Format: uuid */
                            apiKeyId: string;
                            activityId: string | null;
                            notBefore: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            concludedAt: string | null;
                            attempts: number;
                            callback: {
                                /** @enum {string} */
                                status: "waiting" | "delivered" | "givenUp";
                                attempts: number;
                                /** @description HTTP status, or why there was none */
                                lastAnswer: string | null;
                            } | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    sendLetter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Your own name for the letter, unique in your organisation; the same again sends nothing twice */
                    reference: string;
                    /** @description One of them */
                    recipient: {
                        personalNumber?: string;
                        organisationNumber?: string;
                    };
                    subject: string;
                    /** @description One of them */
                    body: {
                        /** @description Plain text; a blank line begins a new paragraph */
                        text?: string;
                        /** @description What stands in a page’s body: headings, paragraphs, lists, tables and links */
                        html?: string;
                        /** @description As a send-out’s text, without placeholders */
                        document?: {
                            [key: string]: unknown;
                        };
                    };
                    /** @description Whom the reader can turn to: at least url, phone or email */
                    contact: {
                        text?: string;
                        url?: string;
                        phone?: string;
                        email?: string;
                    };
                    attachments?: {
                        fileName: string;
                        /** @description PDF, base64 */
                        content: string;
                    }[];
                    /** @enum {string} */
                    language?: "sv" | "en";
                    /** @description The activity in your plan that the letter is evidence for */
                    answersFor?: {
                        /** Format: uuid */
                        activityId: string;
                    };
                    /** @description https address that is told when the letter has ended */
                    callbackUrl?: string;
                    /**
                     * Format: date-time
                     * @description The letter waits until then, at most 90 days
                     */
                    notBefore?: string;
                    /**
                     * @description Test keys only: how the letter is to end
                     * @enum {string}
                     */
                    simulate?: "delivered" | "notDelivered";
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        reference: string;
                        /** @enum {string} */
                        status: "waiting" | "sending" | "handedOver" | "delivered" | "notDelivered" | "unknown";
                        /** @description The same letter had been taken before; nothing was sent again */
                        isRepeated: boolean;
                    };
                };
            };
        };
    };
    sendLetters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letters: {
                        /** @description Your own name for the letter, unique in your organisation; the same again sends nothing twice */
                        reference: string;
                        /** @description One of them */
                        recipient: {
                            personalNumber?: string;
                            organisationNumber?: string;
                        };
                        subject: string;
                        /** @description One of them */
                        body: {
                            /** @description Plain text; a blank line begins a new paragraph */
                            text?: string;
                            /** @description What stands in a page’s body: headings, paragraphs, lists, tables and links */
                            html?: string;
                            /** @description As a send-out’s text, without placeholders */
                            document?: {
                                [key: string]: unknown;
                            };
                        };
                        /** @description Whom the reader can turn to: at least url, phone or email */
                        contact: {
                            text?: string;
                            url?: string;
                            phone?: string;
                            email?: string;
                        };
                        attachments?: {
                            fileName: string;
                            /** @description PDF, base64 */
                            content: string;
                        }[];
                        /** @enum {string} */
                        language?: "sv" | "en";
                        /** @description The activity in your plan that the letter is evidence for */
                        answersFor?: {
                            /** Format: uuid */
                            activityId: string;
                        };
                        /** @description https address that is told when the letter has ended */
                        callbackUrl?: string;
                        /**
                         * Format: date-time
                         * @description The letter waits until then, at most 90 days
                         */
                        notBefore?: string;
                        /**
                         * @description Test keys only: how the letter is to end
                         * @enum {string}
                         */
                        simulate?: "delivered" | "notDelivered";
                    }[];
                };
            };
        };
        responses: {
            /** @description Default Response */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description In the order of the request */
                        items: {
                            /** Format: uuid */
                            id: string;
                            reference: string;
                            /** @enum {string} */
                            status: "waiting" | "sending" | "handedOver" | "delivered" | "notDelivered" | "unknown";
                            /** @description The same letter had been taken before; nothing was sent again */
                            isRepeated: boolean;
                        }[];
                    };
                };
            };
        };
    };
    countSentLetters: {
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
                            /** @enum {string} */
                            kind: "test" | "team" | "live";
                            isRevoked: boolean;
                            waiting: number;
                            delivered: number;
                            notDelivered: number;
                            unknown: number;
                            callbacksGivenUp: number;
                        }[];
                    };
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
                        /** @description `16` and ten digits */
                        senderNumber: string;
                        senderColour: string;
                        subject: string;
                        /** @description Sanitised */
                        html: string;
                        text: string;
                        language: string | null;
                        /** Format: date-time */
                        receivedAt: string;
                        readAt: string | null;
                        /** @description In a company’s mailbox: who opened it first */
                        readByName: string | null;
                        deletedAt: string | null;
                        /** @description Where it lies */
                        place: ("inbox" | "archive" | "deleted") | string;
                        attachments: {
                            position: number;
                            name: string;
                            contentType: string;
                            sizeBytes: number;
                        }[];
                        /** @description Whom to turn to, as the sender wrote it */
                        support: {
                            text: string;
                            url: string | null;
                            phoneNumber: string | null;
                            emailAddress: string | null;
                        } | null;
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
    cancelLetter: {
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
                        reference: string;
                        /** @enum {string} */
                        status: "waiting" | "sending" | "handedOver" | "delivered" | "notDelivered" | "unknown";
                        statusText: string;
                        reason: string | null;
                        reasonText: string | null;
                        isTest: boolean;
                        /** @enum {string} */
                        recipientKind: "person" | "organisation";
                        recipientMasked: string;
                        /** Format: uuid */
                        apiKeyId: string;
                        activityId: string | null;
                        notBefore: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        concludedAt: string | null;
                        attempts: number;
                        callback: {
                            /** @enum {string} */
                            status: "waiting" | "delivered" | "givenUp";
                            attempts: number;
                            /** @description HTTP status, or why there was none */
                            lastAnswer: string | null;
                        } | null;
                    };
                };
            };
        };
    };
    showLetterJourney: {
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
                        isOverTheWire: boolean;
                        /** @enum {string} */
                        operation: "deliverSecure" | "notify";
                        messageId: string;
                        transactionId: string;
                        sender: {
                            name: string;
                            organisationNumber: string;
                        };
                        signedBy: {
                            organisationNumber: string;
                            name: string | null;
                            certificate: {
                                fingerprint: string;
                                subject: string;
                                issuer: string;
                                /** Format: date-time */
                                validFrom: string;
                                /** Format: date-time */
                                validTo: string;
                            } | null;
                        } | null;
                        sealedBy: {
                            organisationNumber: string;
                            name: string | null;
                            certificate: {
                                fingerprint: string;
                                subject: string;
                                issuer: string;
                                /** Format: date-time */
                                validFrom: string;
                                /** Format: date-time */
                                validTo: string;
                            } | null;
                        } | null;
                        /** @description A day: the contract has no time of day */
                        sealedOn: string | null;
                        deliveredBy: {
                            organisationNumber: string;
                            name: string | null;
                        } | null;
                        arrivedAt: string | null;
                        verifiedAt: string | null;
                        /** Format: date-time */
                        storedAt: string;
                        notices: {
                            /** @enum {string} */
                            channel: "email" | "sms";
                            /** @enum {string} */
                            kind: "arrival" | "reminder";
                            /** Format: date-time */
                            dueAt: string;
                            endedAt: string | null;
                            outcome: ("sent" | "failed" | "unknown" | "skipped") | null;
                        }[];
                        readAt: string | null;
                        readByName: string | null;
                        isReadingTold: boolean;
                        deletedAt: string | null;
                    };
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
    getSentLetter: {
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
                        reference: string;
                        /** @enum {string} */
                        status: "waiting" | "sending" | "handedOver" | "delivered" | "notDelivered" | "unknown";
                        statusText: string;
                        reason: string | null;
                        reasonText: string | null;
                        isTest: boolean;
                        /** @enum {string} */
                        recipientKind: "person" | "organisation";
                        recipientMasked: string;
                        /** Format: uuid */
                        apiKeyId: string;
                        activityId: string | null;
                        notBefore: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        concludedAt: string | null;
                        attempts: number;
                        callback: {
                            /** @enum {string} */
                            status: "waiting" | "delivered" | "givenUp";
                            attempts: number;
                            /** @description HTTP status, or why there was none */
                            lastAnswer: string | null;
                        } | null;
                    };
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
    changeLocalField: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fieldId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    explanation?: string;
                    isRemoved?: boolean;
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
    setLocalValue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fieldId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: string;
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
                        previous: string;
                    };
                };
            };
        };
    };
    findMailboxApplication: {
        parameters: {
            query: {
                kind: "person" | "organisation";
                organisationId?: string | null;
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
                        name: string;
                        /** @enum {string} */
                        state: "none" | "here" | "pending" | "elsewhere";
                        operatorName: string | null;
                        operatorAddress: string | null;
                        /** @enum {string} */
                        purpose: "open" | "move";
                        /** @description Null where there is no register to sign for */
                        agreementText: string | null;
                    };
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
    findMailboxSigning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                signingId: string;
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
                        state: "waiting" | "signed" | "failed";
                        /** @description The e-ID’s own word for where it stands, such as userSign or expiredTransaction */
                        hint: string;
                        /** @description Null when there is nothing to wait for */
                        lead: {
                            /** @description Text of the QR code; another every second */
                            qrText: string;
                            startUrl: string;
                            startUrlOnPhone: string;
                        } | null;
                    };
                };
            };
        };
    };
    abandonMailboxSigning: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                signingId: string;
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
                    /** @enum {string} */
                    purpose?: "open" | "move";
                    /** @description The text as it was shown: that and nothing else is signed */
                    agreementText?: string;
                    /**
                     * Format: uuid
                     * @description The signing that `signatureNeeded` named, once the person has signed
                     */
                    signingId?: string;
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
        requestBody: {
            content: {
                "application/json": {
                    agreementText?: string;
                    /**
                     * Format: uuid
                     * @description The signing that `signatureNeeded` named, once the person has signed
                     */
                    signingId?: string;
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
    listFolders: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        places: {
                            id: string;
                            letters: number;
                            unread: number;
                        }[];
                        folders: {
                            id: string;
                            letters: number;
                            unread: number;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    createFolder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
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
                        name: string;
                    };
                };
            };
        };
    };
    prepareLeaving: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        letters: number;
                        /** @description Letters of a mailbox that was left are kept so long */
                        keptDays: number;
                        /** @description Null where nothing need be signed: the register does not have the mailbox here */
                        agreementText: string | null;
                        /** @description The operator that the owner has moved to already */
                        movedTo: string | null;
                    };
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
                folder?: ("inbox" | "archive" | "deleted") | string;
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
                            attachments: number;
                            /** @description In the bin since */
                            deletedAt: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
        };
    };
    moveLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    letterIds: string[];
                    to: ("inbox" | "archive" | "deleted") | string;
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
                        moved: {
                            /** Format: uuid */
                            letterId: string;
                            from: ("inbox" | "archive" | "deleted") | string;
                        }[];
                    };
                };
            };
        };
    };
    addNoticeAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    channel: "email" | "sms";
                    address: string;
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
                        /** Format: date-time */
                        codeExpiresAt: string;
                    };
                };
            };
        };
    };
    findNoticeSettings: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Whether a notice says who the letter is from */
                        namesSender: boolean;
                        /** @description Whole hours in Sweden */
                        quietFrom: number | null;
                        quietUntil: number | null;
                        reminderDays: number | null;
                        /** @description Whether text messages can be sent at all */
                        hasSms: boolean;
                        addresses: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            channel: "email" | "sms";
                            address: string;
                            isVerified: boolean;
                            codeExpiresAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    saveNoticeSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Whether a notice says who the letter is from */
                    namesSender: boolean;
                    /** @description Whole hours in Sweden */
                    quietFrom: number | null;
                    quietUntil: number | null;
                    reminderDays: number | null;
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
    writeSenderAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    optedOut: string[];
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
                        agreementText: string;
                    };
                };
            };
        };
    };
    listMailboxSenders: {
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
            /** @description Default Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            number: string;
                            name: string;
                            isAccepted: boolean;
                        }[];
                    };
                };
            };
        };
    };
    saveMailboxSenders: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailboxId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    optedOut: string[];
                    agreementText: string;
                    /**
                     * Format: uuid
                     * @description The signing that `signatureNeeded` named, once the person has signed
                     */
                    signingId?: string;
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
    listMainMessages: {
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
                            position: number;
                            currentVersion: number | null;
                            revision: number;
                            host: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                            versions: {
                                version: number;
                                statement: string;
                                supporting: string[];
                                benefit: string;
                                proof: string;
                                agreedOn: string | null;
                                /** Format: date-time */
                                writtenAt: string;
                                agreedBy: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                }[];
                                hasAgreed: boolean;
                            }[];
                        }[];
                        organisations: number;
                        mayEdit: boolean;
                    };
                };
            };
        };
    };
    addMainMessage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    statement: string;
                    /** @default [] */
                    supporting?: string[];
                    /** @default  */
                    benefit?: string;
                    /** @default  */
                    proof?: string;
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
    proposeStartPackage: {
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
                        added: number;
                    };
                };
            };
        };
    };
    adoptMainMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mainMessageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    revision: number;
                    /** Format: date */
                    agreedOn: string;
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
    agreeOnMainMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mainMessageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    version: number;
                    agrees: boolean;
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
    restoreMainMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mainMessageId: string;
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
    retireMainMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mainMessageId: string;
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
    rewriteMainMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mainMessageId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    statement: string;
                    /** @default [] */
                    supporting?: string[];
                    /** @default  */
                    benefit?: string;
                    /** @default  */
                    proof?: string;
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
    changeReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                referenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isRemoved: boolean;
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
    listTestAges: {
        parameters: {
            query?: {
                messageId?: string;
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
                            /** @enum {string} */
                            kind: "mainMessage" | "message" | "brand" | "wording";
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @enum {string} */
                            age: "untested" | "fresh" | "overdue" | "rewritten";
                            lastTestedOn: string | null;
                            n: number;
                        }[];
                    };
                };
            };
        };
    };
    listMessageTests: {
        parameters: {
            query?: {
                subjectId?: string;
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
                            /** @enum {string} */
                            subjectKind: "mainMessage" | "message" | "brand" | "wording";
                            subjectId: string | null;
                            /** @enum {string} */
                            method: "comprehension" | "choice";
                            audience: string;
                            question: string;
                            options: string[];
                            rightOption: number | null;
                            /** @enum {string} */
                            visibility: "own" | "network";
                            /** @enum {string} */
                            status: "draft" | "open" | "closed";
                            heldOn: string | null;
                            conclusion: string;
                            revision: number;
                            /** Format: date-time */
                            createdAt: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                            /** @description The open link; null for drafts and for others’ tests */
                            url: string | null;
                            /** @description How many answered */
                            n: number;
                            /** @description One wording’s interval lies wholly above the others’ */
                            isClear: boolean;
                            variants: {
                                /** Format: uuid */
                                id: string;
                                wording: string;
                                asked: number;
                                hits: number;
                                /** @description Percent, one decimal */
                                share: number | null;
                                /** @description Lower end of the 95 % interval (Wilson) */
                                low: number | null;
                                /** @description Percent, one decimal */
                                high: number | null;
                                isAhead: boolean;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    addMessageTest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @enum {string} */
                    subjectKind: "mainMessage" | "message" | "brand" | "wording";
                    /**
                     * @description The main message, message or brand; null for a wording of its own
                     * @default null
                     */
                    subjectId?: string | null;
                    /** @enum {string} */
                    method: "comprehension" | "choice";
                    /** @description Whom it was tried on */
                    audience: string;
                    question: string;
                    /**
                     * @description The answers of a comprehension test
                     * @default []
                     */
                    options?: string[];
                    /** @default null */
                    rightOption?: number | null;
                    variants: {
                        wording: string;
                        /** @default 0 */
                        asked?: number;
                        /** @default 0 */
                        hits?: number;
                    }[];
                    /**
                     * @default own
                     * @enum {string}
                     */
                    visibility?: "own" | "network";
                    /**
                     * @description It was held somewhere else, and the counts are given
                     * @default false
                     */
                    isHeld?: boolean;
                    heldOn?: string | null;
                    /** @default  */
                    conclusion?: string;
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
    changeMessageTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                testId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @enum {string} */
                    subjectKind: "mainMessage" | "message" | "brand" | "wording";
                    /**
                     * @description The main message, message or brand; null for a wording of its own
                     * @default null
                     */
                    subjectId?: string | null;
                    /** @enum {string} */
                    method: "comprehension" | "choice";
                    /** @description Whom it was tried on */
                    audience: string;
                    question: string;
                    /**
                     * @description The answers of a comprehension test
                     * @default []
                     */
                    options?: string[];
                    /** @default null */
                    rightOption?: number | null;
                    variants: {
                        wording: string;
                        /** @default 0 */
                        asked?: number;
                        /** @default 0 */
                        hits?: number;
                    }[];
                    /**
                     * @default own
                     * @enum {string}
                     */
                    visibility?: "own" | "network";
                    /**
                     * @description It was held somewhere else, and the counts are given
                     * @default false
                     */
                    isHeld?: boolean;
                    heldOn?: string | null;
                    /** @default  */
                    conclusion?: string;
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
    closeMessageTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                testId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    conclusion?: string;
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
                        n: number;
                    };
                };
            };
        };
    };
    openMessageTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                testId: string;
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
    restoreMessageTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                testId: string;
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
    retireMessageTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                testId: string;
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
    publishAnswer: {
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
                        url: string;
                    };
                };
            };
        };
    };
    noteAskAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                messageId: string;
                audienceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "open" | "answered" | "declined";
                    /** @default  */
                    text?: string;
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
    listAttachments: {
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
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "document" | "figure" | "template" | "filled";
                            /** @enum {string} */
                            visibility: "own" | "network" | "public";
                            title: string;
                            figure: string | null;
                            templateId: string | null;
                            fileName: string | null;
                            mediaType: string | null;
                            sizeBytes: number | null;
                            /** Format: date-time */
                            addedAt: string;
                            addedBy: string | null;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                            /** @description Organisations that have filled your template in */
                            filledBy: number | null;
                        }[];
                    };
                };
            };
        };
    };
    attachDocument: {
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
    getCheck: {
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
                        check: {
                            questions: {
                                /** Format: uuid */
                                id: string;
                                text: string;
                                options: string[];
                                /** @description The place of the right answer among the options, from 0 */
                                right: number;
                                explanation: string;
                            }[];
                            passMark: number;
                            isSkillCheck: boolean;
                            isOpen: boolean;
                            revision: number;
                            /** @description The wording that the questions are about */
                            messageVersion: number;
                            /** @description The message has been rewritten since: the links rest until the questions are saved again */
                            isOutdated: boolean;
                            openUrl: string | null;
                            results: {
                                /** @description Through personal links: the latest answer of each member */
                                members: {
                                    answered: number;
                                    passed: number;
                                };
                                /** @description Through the open link: counted, and evidence about nobody */
                                open: {
                                    answered: number;
                                    passed: number;
                                };
                                questions: {
                                    /** Format: uuid */
                                    id: string;
                                    /** @description How many chose each option */
                                    chosen: number[];
                                }[];
                            };
                        } | null;
                    };
                };
            };
        };
    };
    saveCheck: {
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
                    questions: {
                        /** Format: uuid */
                        id?: string;
                        text: string;
                        options: string[];
                        /** @description The place of the right answer among the options, from 0 */
                        right: number;
                        /** @default  */
                        explanation?: string;
                    }[];
                    /** @description How many right answers it takes */
                    passMark: number;
                    /**
                     * @description Passing proves that one can do it
                     * @default false
                     */
                    isSkillCheck?: boolean;
                    /**
                     * @description Has an open link besides the personal ones
                     * @default false
                     */
                    isOpen?: boolean;
                    revision?: number;
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
    removeCheck: {
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
    restoreCheck: {
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
    sendCheck: {
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
                    /**
                     * @description Empty: every audience that needs the message
                     * @default []
                     */
                    audienceIds?: string[];
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
                        sendOutId: string;
                    };
                };
            };
        };
    };
    getMessageDetails: {
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
                        /** @description The title is a question, and `answer` answers it */
                        isQuestion: boolean;
                        answer: string;
                        /** @description What is wanted of those who get the message */
                        ask: string;
                        before: string;
                        after: string;
                        /** @description What the change leads to */
                        benefit: string;
                        /** @description Situations in which it applies */
                        scenarios: string[];
                        /** @description The “does it concern me?” list */
                        affected: {
                            text: string;
                            isAffected: boolean;
                        }[];
                        /** @description 0: nothing has been written yet */
                        revision: number;
                        publishedUrl: string | null;
                        publishedAt: string | null;
                        /** @description What each audience has answered to the ask, in the own organisation */
                        asked: {
                            /** Format: uuid */
                            audienceId: string;
                            audienceName: string;
                            /** @enum {string} */
                            state: "open" | "answered" | "declined";
                            text: string;
                            changedAt: string | null;
                            notedBy: string | null;
                        }[];
                    };
                };
            };
        };
    };
    enrichMessage: {
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
                    /** @description The title is a question, and `answer` answers it */
                    isQuestion: boolean;
                    answer: string;
                    /** @description What is wanted of those who get the message */
                    ask: string;
                    before: string;
                    after: string;
                    /** @description What the change leads to */
                    benefit: string;
                    /** @description Situations in which it applies */
                    scenarios: string[];
                    /** @description The “does it concern me?” list */
                    affected: {
                        text: string;
                        isAffected: boolean;
                    }[];
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
    attachFigure: {
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
                    title: string;
                    figure: string;
                    /**
                     * @default own
                     * @enum {string}
                     */
                    visibility?: "own" | "network" | "public";
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
    tellLocalText: {
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
                        title: string;
                        summary: string;
                        missing: string[];
                    };
                };
            };
        };
    };
    tagMessage: {
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
                    partIds: string[];
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
                        previous: string[];
                    };
                };
            };
        };
    };
    listReferences: {
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
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            url: string;
                            how: string;
                            programmeId: string | null;
                        }[];
                    };
                };
            };
        };
    };
    referToInitiative: {
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
                    /** @default null */
                    toProgrammeId?: string | null;
                    /** @default  */
                    name?: string;
                    /** @default  */
                    url?: string;
                    /**
                     * @description How they are related
                     * @default
                     */
                    how?: string;
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
    undoMilestoneMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                moveId: string;
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
                        movedBack: number;
                        changedSince: string[];
                    };
                };
            };
        };
    };
    removeMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestoneId: string;
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
    renameMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
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
    previewMilestoneMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    date: string | null;
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
                        moves: {
                            /** Format: uuid */
                            activityId: string;
                            title: string;
                            from: {
                                plannedDate: string | null;
                                plannedUntil: string | null;
                            };
                            to: {
                                plannedDate: string | null;
                                plannedUntil: string | null;
                            };
                            collisions: {
                                /** @enum {string} */
                                kind: "afterNeedBy" | "quiet" | "confirmedStays" | "inThePast";
                                name?: string;
                                date?: string;
                            }[];
                        }[];
                        stays: {
                            /** Format: uuid */
                            activityId: string;
                            title: string;
                            /** @enum {string} */
                            because: "done" | "sent" | "cancelled";
                        }[];
                    };
                };
            };
        };
    };
    moveMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    date: string | null;
                    revision: number;
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
                        moveId: string;
                        moved: number;
                        revision: number;
                    };
                };
            };
        };
    };
    restoreMilestone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                milestoneId: string;
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
                                kind: "attendance" | "check" | "receipt" | "read" | "delivered" | "handedOver";
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
    describeNetwork: {
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
                        serviceName: string;
                        host: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        isEditor: boolean;
                        isHost: boolean;
                        mayAppoint: boolean;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            isOwn: boolean;
                            communicator: {
                                /** Format: uuid */
                                appointmentId: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                email: string | null;
                                phone: string;
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                appointedAt: string;
                            } | null;
                            deputy: {
                                /** Format: uuid */
                                appointmentId: string;
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                email: string | null;
                                phone: string;
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                /** Format: date-time */
                                appointedAt: string;
                            } | null;
                        }[];
                        /** @description Organisations without an appointed communicator */
                        vacancies: number;
                        editor: {
                            /** Format: uuid */
                            appointmentId: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            email: string | null;
                            phone: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            appointedAt: string;
                        } | null;
                        deputyEditor: {
                            /** Format: uuid */
                            appointmentId: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            email: string | null;
                            phone: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            appointedAt: string;
                        } | null;
                        referenceGroup: {
                            /** Format: uuid */
                            appointmentId: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            email: string | null;
                            phone: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            appointedAt: string;
                        }[];
                        steeringGroup: {
                            /** Format: uuid */
                            appointmentId: string;
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            email: string | null;
                            phone: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: date-time */
                            appointedAt: string;
                        }[];
                        groups: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            purpose: string;
                            note: string;
                            revision: number;
                            /** Format: date-time */
                            createdAt: string;
                            endedAt: string | null;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            members: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            mayChange: boolean;
                        }[];
                        colleagues: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            isEditor: boolean;
                        }[];
                    };
                };
            };
        };
    };
    changeAgendaItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agendaItemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title?: string;
                    note?: string;
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
    removeAgendaItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agendaItemId: string;
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
    restoreAgendaItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agendaItemId: string;
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
    listAppointmentHistory: {
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
                            /** @enum {string} */
                            duty: "communicator" | "deputyCommunicator" | "editor" | "deputyEditor" | "referenceGroup" | "steeringGroup";
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            personName: string | null;
                            /** Format: date-time */
                            appointedAt: string;
                            endedAt: string | null;
                            endedBecause: ("replaced" | "ended" | "left") | null;
                        }[];
                    };
                };
            };
        };
    };
    appoint: {
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
                    duty: "communicator" | "deputyCommunicator" | "editor" | "deputyEditor" | "referenceGroup" | "steeringGroup";
                    /** Format: uuid */
                    personId: string;
                    phone?: string;
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
    endAppointment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appointmentId: string;
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
    listChannelProposals: {
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
                        isEditor: boolean;
                        items: {
                            /** Format: uuid */
                            id: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            proposedByName: string | null;
                            /** Format: date-time */
                            proposedAt: string;
                            name: string;
                            /** @enum {string} */
                            kind: "web" | "intranet" | "social" | "newsletter" | "letter" | "meeting" | "screen" | "press" | "other";
                            why: string;
                            /** @enum {string} */
                            status: "open" | "added" | "declined";
                            conclusion: string;
                            concludedAt: string | null;
                            remarks: {
                                /** Format: uuid */
                                id: string;
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                text: string;
                                /** @enum {string} */
                                stance: "for" | "against" | "neither";
                                writtenByName: string | null;
                                /** Format: date-time */
                                writtenAt: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    proposeChannel: {
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
                    /** @enum {string} */
                    kind: "web" | "intranet" | "social" | "newsletter" | "letter" | "meeting" | "screen" | "press" | "other";
                    why: string;
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
    concludeChannelProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isAdded: boolean;
                    /** @default  */
                    conclusion?: string;
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
    remarkOnChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    /** @enum {string} */
                    stance: "for" | "against" | "neither";
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
    reopenChannelProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                proposalId: string;
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
    listChannels: {
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
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            isOwn: boolean;
                            existing: number;
                            planned: number;
                            carrying: number;
                        }[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                            name: string;
                            /** @enum {string} */
                            kind: "web" | "intranet" | "social" | "newsletter" | "letter" | "meeting" | "screen" | "press" | "other";
                            /** @enum {string} */
                            status: "existing" | "planned" | "ended";
                            plannedFor: string | null;
                            carriesService: boolean;
                            /** @description Added by the network, for all of it */
                            isShared: boolean;
                            address: string;
                            note: string;
                            revision: number;
                        }[];
                    };
                };
            };
        };
    };
    addChannel: {
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
                    /** @enum {string} */
                    kind: "web" | "intranet" | "social" | "newsletter" | "letter" | "meeting" | "screen" | "press" | "other";
                    /** @enum {string} */
                    status: "existing" | "planned" | "ended";
                    /** @default null */
                    plannedFor?: string | null;
                    /**
                     * @description Carries the shared service’s message
                     * @default false
                     */
                    carriesService?: boolean;
                    /** @default  */
                    address?: string;
                    /** @default  */
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
    changeChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channelId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @enum {string} */
                    kind: "web" | "intranet" | "social" | "newsletter" | "letter" | "meeting" | "screen" | "press" | "other";
                    /** @enum {string} */
                    status: "existing" | "planned" | "ended";
                    /** @default null */
                    plannedFor?: string | null;
                    /**
                     * @description Carries the shared service’s message
                     * @default false
                     */
                    carriesService?: boolean;
                    /** @default  */
                    address?: string;
                    /** @default  */
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
    removeChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channelId: string;
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
    restoreChannel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channelId: string;
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
    listConsultations: {
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
                            question: string;
                            background: string;
                            /** Format: date */
                            answerBy: string;
                            /** Format: date-time */
                            createdAt: string;
                            conclusion: string | null;
                            concludedAt: string | null;
                            isOverdue: boolean;
                            answers: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                isOwn: boolean;
                                answer: string;
                                answeredByName: string | null;
                                /** Format: date-time */
                                answeredAt: string;
                            }[];
                            /** @description Organisations that have not answered */
                            missing: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                        }[];
                        isEditor: boolean;
                    };
                };
            };
        };
    };
    beginConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
                    /** @default  */
                    background?: string;
                    /** Format: date */
                    answerBy: string;
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
    answerConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
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
    concludeConsultation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    conclusion: string | null;
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
    listContributions: {
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
                            title: string;
                            /** @enum {string} */
                            status: "sent" | "taken" | "returned" | "declined" | "published" | "withdrawn";
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @description Null: whoever answered for it has left */
                            ownerName: string | null;
                            sentByName: string | null;
                            /** Format: date-time */
                            sentAt: string;
                            timesSent: number;
                            answeredAt: string | null;
                            /** @description Whole hours from sending to answer, or waited so far */
                            hours: number | null;
                            pageUrl: string | null;
                        }[];
                        waiting: number;
                        /** @description The middle of the answer times */
                        medianHours: number | null;
                    };
                };
            };
        };
    };
    sendContribution: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    text: string;
                    /** @default  */
                    suggestion?: string;
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
    showContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contributionId: string;
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
                        /** @enum {string} */
                        status: "sent" | "taken" | "returned" | "declined" | "published" | "withdrawn";
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** @description Null: whoever answered for it has left */
                        ownerName: string | null;
                        sentByName: string | null;
                        /** Format: date-time */
                        sentAt: string;
                        timesSent: number;
                        answeredAt: string | null;
                        /** @description Whole hours from sending to answer, or waited so far */
                        hours: number | null;
                        pageUrl: string | null;
                        text: string;
                        suggestion: string;
                        revision: number;
                        edited: {
                            title: string;
                            text: string;
                        } | null;
                        takenByName: string | null;
                        takenAt: string | null;
                        answeredByName: string | null;
                        reasons: ("language" | "tone" | "length" | "facts" | "other")[];
                        explanation: string;
                        /** @description From what was sent to the editor’s wording, word by word */
                        changes: {
                            title: {
                                /** @enum {string} */
                                kind: "same" | "added" | "removed";
                                text: string;
                            }[];
                            text: {
                                /** @enum {string} */
                                kind: "same" | "added" | "removed";
                                text: string;
                            }[];
                        } | null;
                        host: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        isEditor: boolean;
                        isOwn: boolean;
                        mayChange: boolean;
                    };
                };
            };
        };
    };
    resendContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    text: string;
                    /** @default  */
                    suggestion?: string;
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
    answerContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    reasons: ("language" | "tone" | "length" | "facts" | "other")[];
                    /** @default  */
                    explanation?: string;
                    /** @enum {string} */
                    outcome: "returned" | "declined";
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
    editContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    title: string;
                    text: string;
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
    publishContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contributionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    reasons: ("language" | "tone" | "length" | "facts" | "other")[];
                    /** @default  */
                    explanation?: string;
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
                        url: string;
                        /** Format: uuid */
                        pageId: string;
                    };
                };
            };
        };
    };
    takeContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contributionId: string;
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
    takeOverContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contributionId: string;
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
    withdrawContribution: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contributionId: string;
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
    changeGroupTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default  */
                    note?: string;
                    /** @default null */
                    startsOn?: string | null;
                    /** @default null */
                    dueOn?: string | null;
                    /**
                     * @description Somebody in the group
                     * @default null
                     */
                    responsiblePersonId?: string | null;
                    /**
                     * @default planned
                     * @enum {string}
                     */
                    status?: "planned" | "ongoing" | "done";
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
    removeGroupTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
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
    restoreGroupTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                taskId: string;
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
    formGroup: {
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
                    purpose: string;
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
    showGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
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
                        name: string;
                        purpose: string;
                        note: string;
                        revision: number;
                        /** Format: date-time */
                        createdAt: string;
                        endedAt: string | null;
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        members: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                        }[];
                        mayChange: boolean;
                        /** @enum {string} */
                        kind: "group" | "project";
                        leader: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                        } | null;
                        startsOn: string | null;
                        endsOn: string | null;
                        progress: {
                            tasks: number;
                            done: number;
                            late: number;
                        };
                        tasks: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            note: string;
                            startsOn: string | null;
                            dueOn: string | null;
                            /** @enum {string} */
                            status: "planned" | "ongoing" | "done";
                            revision: number;
                            /** Format: date-time */
                            createdAt: string;
                            isLate: boolean;
                            responsible: {
                                /** Format: uuid */
                                personId: string;
                                name: string;
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    changeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    name?: string;
                    purpose?: string;
                    note?: string;
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
    endGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
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
    addGroupFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        url: string;
                    };
                };
            };
        };
    };
    setGroupMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    members: {
                        /** Format: uuid */
                        organisationId: string;
                        /** Format: uuid */
                        personId: string;
                    }[];
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
    setProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "group" | "project";
                    /**
                     * @description Somebody in the group
                     * @default null
                     */
                    leaderPersonId?: string | null;
                    /** @default null */
                    startsOn?: string | null;
                    /** @default null */
                    endsOn?: string | null;
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
    resumeGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
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
    addGroupTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                groupId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default  */
                    note?: string;
                    /** @default null */
                    startsOn?: string | null;
                    /** @default null */
                    dueOn?: string | null;
                    /**
                     * @description Somebody in the group
                     * @default null
                     */
                    responsiblePersonId?: string | null;
                    /**
                     * @default planned
                     * @enum {string}
                     */
                    status?: "planned" | "ongoing" | "done";
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
    listInbox: {
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
                            title: string;
                            /** @enum {string} */
                            status: "sent" | "taken" | "returned" | "declined" | "published" | "withdrawn";
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @description Null: whoever answered for it has left */
                            ownerName: string | null;
                            sentByName: string | null;
                            /** Format: date-time */
                            sentAt: string;
                            timesSent: number;
                            answeredAt: string | null;
                            /** @description Whole hours from sending to answer, or waited so far */
                            hours: number | null;
                            pageUrl: string | null;
                        }[];
                        waiting: number;
                        /** @description The middle of the answer times */
                        medianHours: number | null;
                    };
                };
            };
        };
    };
    listMeetings: {
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
                        /** @description How the network stands to at least one meeting a year */
                        rule: {
                            lastHeldOn: string | null;
                            nextPlannedOn: string | null;
                            dueBy: string | null;
                            isOverdue: boolean;
                            proposedOn: string | null;
                        };
                        items: {
                            /** @enum {string} */
                            kind: "yearly" | "extra";
                            title: string;
                            /** Format: date */
                            heldOn: string;
                            startsAt: string;
                            minutesLong: number;
                            place: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "planned" | "held" | "cancelled";
                            counts: {
                                invited: number;
                                coming: number;
                                notComing: number;
                                attended: number;
                            };
                        }[];
                        isEditor: boolean;
                    };
                };
            };
        };
    };
    planMeeting: {
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
                    kind: "yearly" | "extra";
                    title: string;
                    /** Format: date */
                    heldOn: string;
                    startsAt: string;
                    minutesLong: number;
                    /** @default  */
                    place?: string;
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
    showMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
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
                        kind: "yearly" | "extra";
                        title: string;
                        /** Format: date */
                        heldOn: string;
                        startsAt: string;
                        minutesLong: number;
                        place: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        status: "planned" | "held" | "cancelled";
                        counts: {
                            invited: number;
                            coming: number;
                            notComing: number;
                            attended: number;
                        };
                        revision: number;
                        /** @description How many times invitations have gone out */
                        invitations: number;
                        concludedAt: string | null;
                        serviceName: string;
                        host: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        isEditor: boolean;
                        agenda: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "own" | "contribution" | "term" | "vacancy" | "coming" | "evaluation" | "campaign" | "experience";
                            title: string;
                            note: string;
                        }[];
                        people: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            answer: ("yes" | "no") | null;
                            attended: boolean | null;
                            mailStatus: ("waiting" | "sending" | "handedOver" | "notDelivered" | "unknown") | null;
                        }[];
                        /** @description Null: not invited */
                        myAnswer: ("yes" | "no" | "none") | null;
                        /** @description Null until they are published */
                        minutes: string | null;
                        decisions: {
                            text: string;
                            owner: string;
                            dueOn: string | null;
                            /** Format: uuid */
                            id: string;
                        }[];
                    };
                };
            };
        };
    };
    changeMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind?: "yearly" | "extra";
                    title?: string;
                    /** Format: date */
                    heldOn?: string;
                    startsAt?: string;
                    minutesLong?: number;
                    place?: string;
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
    orderAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    itemIds: string[];
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
    addAgendaItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default  */
                    note?: string;
                    /**
                     * @default own
                     * @enum {string}
                     */
                    kind?: "own" | "coming";
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
    fillAgenda: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
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
    markAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    people: {
                        /** Format: uuid */
                        organisationId: string;
                        /** Format: uuid */
                        personId: string;
                        attended: boolean;
                    }[];
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
    cancelMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
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
    inviteToMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
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
                        invited: number;
                    };
                };
            };
        };
    };
    writeMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    minutes: string;
                    decisions: {
                        text: string;
                        owner: string;
                        dueOn: string | null;
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
                        revision: number;
                    };
                };
            };
        };
    };
    answerInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "yes" | "no";
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
    publishMinutes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
    resumeMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                meetingId: string;
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
    shareWithPartners: {
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
                    subjectId: string;
                    /** @enum {string} */
                    kind: "meeting" | "consultation";
                    isShared: boolean;
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
    listPartners: {
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
                        isEditor: boolean;
                        items: {
                            /** Format: uuid */
                            id: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "mailbox" | "supplier" | "other";
                            /** Format: date-time */
                            since: string;
                        }[];
                        shared: {
                            /** Format: uuid */
                            subjectId: string;
                            /** @enum {string} */
                            kind: "meeting" | "consultation";
                        }[];
                    };
                };
            };
        };
    };
    addPartner: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisationNumber: string;
                    /** @enum {string} */
                    kind: "mailbox" | "supplier" | "other";
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
    endPartnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
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
    resumePartnership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
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
    listAsked: {
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
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            askedByName: string | null;
                            question: string;
                            /** Format: date-time */
                            askedAt: string;
                            answer: string | null;
                            answeredByName: string | null;
                            answeredAt: string | null;
                            isShared: boolean;
                            /** @description Whole hours to the first answer, or waited so far */
                            hours: number;
                        }[];
                        waiting: number;
                        medianHours: number | null;
                        isEditor: boolean;
                    };
                };
            };
        };
    };
    askEditor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
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
    answerAsked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                askedId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
                    isShared: boolean;
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
    setSavingBasis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    printKronor: number;
                    postageKronor: number;
                    source: string;
                    /** Format: date */
                    validFrom: string;
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
    removeSavingBasis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                basisId: string;
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
    restoreSavingBasis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                basisId: string;
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
    tellSavings: {
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
                        kronor: number;
                        letters: number;
                        isEditor: boolean;
                        periods: {
                            /** Format: uuid */
                            id: string;
                            printKronor: number;
                            postageKronor: number;
                            source: string;
                            validFrom: string;
                            until: string | null;
                            letters: number;
                            kronor: number;
                        }[];
                    };
                };
            };
        };
    };
    listSocialAccounts: {
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
                        isEditor: boolean;
                        items: {
                            /** Format: uuid */
                            id: string;
                            platform: string;
                            handle: string;
                            address: string;
                            ownerId: string | null;
                            deputyId: string | null;
                            /** @description Null: nobody, or whoever it was has left */
                            ownerName: string | null;
                            deputyName: string | null;
                            note: string;
                            checkedAt: string | null;
                            checkedByName: string | null;
                            /** @description Not looked at for 90 days */
                            isOverdue: boolean;
                        }[];
                    };
                };
            };
        };
    };
    addSocialAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    platform: string;
                    handle: string;
                    /** @default  */
                    address?: string;
                    /** @default null */
                    ownerId?: string | null;
                    /** @default null */
                    deputyId?: string | null;
                    /**
                     * @description Never passwords
                     * @default
                     */
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
                    };
                };
            };
        };
    };
    changeSocialAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    platform: string;
                    handle: string;
                    /** @default  */
                    address?: string;
                    /** @default null */
                    ownerId?: string | null;
                    /** @default null */
                    deputyId?: string | null;
                    /**
                     * @description Never passwords
                     * @default
                     */
                    note?: string;
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
    noteSocialAccountChecked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
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
    removeSocialAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
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
    restoreSocialAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
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
    measureWaiting: {
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
                        kinds: {
                            /** @enum {string} */
                            kind: "contribution" | "question" | "consultation" | "approval";
                            answered: number;
                            /** @description Whole hours */
                            medianHours: number | null;
                            waiting: number;
                            /** @description Whole hours */
                            longestHours: number | null;
                        }[];
                        months: {
                            month: string;
                            /** @enum {string} */
                            kind: "contribution" | "question" | "consultation" | "approval";
                            answered: number;
                            medianHours: number;
                        }[];
                        isEditor: boolean;
                    };
                };
            };
        };
    };
    removeNoticeAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                addressId: string;
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
    resendNoticeCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                addressId: string;
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
                        /** Format: date-time */
                        codeExpiresAt: string;
                    };
                };
            };
        };
    };
    verifyNoticeAddress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                addressId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
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
                        result: "verified" | "wrong" | "expired";
                        triesLeft?: number;
                    };
                };
            };
        };
    };
    listOccasions: {
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
                            /** @enum {string} */
                            kind: "newService" | "newFeature" | "newActor" | "other";
                            title: string;
                            startsOn: string;
                            endsOn: string | null;
                            benefit: string;
                            helps: string;
                            reach: number | null;
                            /** @description Whom it helps and how many are written down */
                            isJudged: boolean;
                            revision: number;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                            campaigns: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    addOccasion: {
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
                    kind: "newService" | "newFeature" | "newActor" | "other";
                    title: string;
                    /** Format: date */
                    startsOn: string;
                    /**
                     * @description Null: a day, not a window
                     * @default null
                     */
                    endsOn?: string | null;
                    /** @description What one gains */
                    benefit: string;
                    /**
                     * @description Whom it helps
                     * @default
                     */
                    helps?: string;
                    /**
                     * @description Roughly how many it helps
                     * @default null
                     */
                    reach?: number | null;
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
    changeOccasion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occasionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "newService" | "newFeature" | "newActor" | "other";
                    title: string;
                    /** Format: date */
                    startsOn: string;
                    /**
                     * @description Null: a day, not a window
                     * @default null
                     */
                    endsOn?: string | null;
                    /** @description What one gains */
                    benefit: string;
                    /**
                     * @description Whom it helps
                     * @default
                     */
                    helps?: string;
                    /**
                     * @description Roughly how many it helps
                     * @default null
                     */
                    reach?: number | null;
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
    removeOccasion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occasionId: string;
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
    restoreOccasion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occasionId: string;
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
    listRegisterCounts: {
        parameters: {
            query?: {
                weeks?: number;
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
                            /** @description The Monday, YYYY-MM-DD */
                            week: string;
                            /**
                             * @description asked and reachable are about a sender, the others about an operator
                             * @enum {string}
                             */
                            kind: "asked" | "reachable" | "registered" | "deregistered" | "movedIn" | "movedOut" | "accounts";
                            /** @description Of the organisation: 16 and ten digits */
                            number: string;
                            name: string;
                            count: number;
                        }[];
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
    previewOrganisationMerge: {
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
                    fromId: string;
                    /** Format: uuid */
                    toId: string;
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
                        follows: {
                            /** @enum {string} */
                            subject: "people" | "invitations" | "apiKeys" | "sharedServices" | "appointments" | "groups" | "meetings" | "contributions" | "consultations" | "consultationAnswers" | "questions" | "channels" | "partners" | "programmes" | "adoptions" | "audiences" | "messages" | "needs" | "activities" | "yearPlans" | "groupPages" | "checks" | "calendarFeeds" | "cascades" | "recipients" | "drafts" | "sendOuts" | "letters" | "pages" | "mailboxOperators" | "texts" | "terms" | "mainMessages" | "agreements" | "brands" | "messageTests" | "campaigns" | "occasions" | "campaignParts" | "documents" | "goals" | "benefits" | "decisions" | "followed" | "serviceParts" | "connections" | "roomItems" | "access" | "handOuts" | "helpers" | "orders" | "evidence";
                            count: number;
                        }[];
                        stays: {
                            /** @enum {string} */
                            subject: "people" | "invitations" | "apiKeys" | "sharedServices" | "appointments" | "groups" | "meetings" | "contributions" | "consultations" | "consultationAnswers" | "questions" | "channels" | "partners" | "programmes" | "adoptions" | "audiences" | "messages" | "needs" | "activities" | "yearPlans" | "groupPages" | "checks" | "calendarFeeds" | "cascades" | "recipients" | "drafts" | "sendOuts" | "letters" | "pages" | "mailboxOperators" | "texts" | "terms" | "mainMessages" | "agreements" | "brands" | "messageTests" | "campaigns" | "occasions" | "campaignParts" | "documents" | "goals" | "benefits" | "decisions" | "followed" | "serviceParts" | "connections" | "roomItems" | "access" | "handOuts" | "helpers" | "orders" | "evidence";
                            count: number;
                        }[];
                        closes: {
                            /** @enum {string} */
                            subject: "people" | "invitations" | "apiKeys" | "sharedServices" | "appointments" | "groups" | "meetings" | "contributions" | "consultations" | "consultationAnswers" | "questions" | "channels" | "partners" | "programmes" | "adoptions" | "audiences" | "messages" | "needs" | "activities" | "yearPlans" | "groupPages" | "checks" | "calendarFeeds" | "cascades" | "recipients" | "drafts" | "sendOuts" | "letters" | "pages" | "mailboxOperators" | "texts" | "terms" | "mainMessages" | "agreements" | "brands" | "messageTests" | "campaigns" | "occasions" | "campaignParts" | "documents" | "goals" | "benefits" | "decisions" | "followed" | "serviceParts" | "connections" | "roomItems" | "access" | "handOuts" | "helpers" | "orders" | "evidence";
                            count: number;
                        }[];
                        conflicts: {
                            /** @enum {string} */
                            conflict: "samePerson" | "sameDuty" | "sameGroupMember" | "sameInvitee" | "samePartner" | "sameProgrammeName" | "sameAdoption" | "sameNeed" | "sameLocalValue" | "sameYearPlan" | "sameGroupPage" | "sameCheck" | "sameDecision" | "sameRecipient" | "sendOutUnderWay" | "samePageAddress" | "sameOperator" | "sameTerm" | "sameBrand" | "sameCampaign" | "sameShare" | "sameConnection" | "sameHelper" | "sameFact";
                            /** @enum {string} */
                            outcome: "receiverWins" | "history" | "renamed" | "joined" | "ended" | "finishes";
                            count: number;
                            names: string[];
                        }[];
                    };
                };
            };
        };
    };
    listOrganisationMerges: {
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
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        items: {
                            /** Format: uuid */
                            id: string;
                            from: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            to: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            newName: string | null;
                            takesEffectOn: string;
                            /** @enum {string} */
                            state: "planned" | "merging" | "merged" | "cancelled";
                            plannedByName: string;
                            /** Format: date-time */
                            plannedAt: string;
                            begunAt: string | null;
                            mergedAt: string | null;
                            cancelledAt: string | null;
                            canCancel: boolean;
                        }[];
                    };
                };
            };
        };
    };
    mergeOrganisations: {
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
                    fromId: string;
                    /** Format: uuid */
                    toId: string;
                    takesEffectOn: string;
                    /** @default null */
                    newName?: string | null;
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
    getOrganisationMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mergeId: string;
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
                        from: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        to: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        newName: string | null;
                        takesEffectOn: string;
                        /** @enum {string} */
                        state: "planned" | "merging" | "merged" | "cancelled";
                        plannedByName: string;
                        /** Format: date-time */
                        plannedAt: string;
                        begunAt: string | null;
                        mergedAt: string | null;
                        cancelledAt: string | null;
                        canCancel: boolean;
                        follows: {
                            /** @enum {string} */
                            subject: "people" | "invitations" | "apiKeys" | "sharedServices" | "appointments" | "groups" | "meetings" | "contributions" | "consultations" | "consultationAnswers" | "questions" | "channels" | "partners" | "programmes" | "adoptions" | "audiences" | "messages" | "needs" | "activities" | "yearPlans" | "groupPages" | "checks" | "calendarFeeds" | "cascades" | "recipients" | "drafts" | "sendOuts" | "letters" | "pages" | "mailboxOperators" | "texts" | "terms" | "mainMessages" | "agreements" | "brands" | "messageTests" | "campaigns" | "occasions" | "campaignParts" | "documents" | "goals" | "benefits" | "decisions" | "followed" | "serviceParts" | "connections" | "roomItems" | "access" | "handOuts" | "helpers" | "orders" | "evidence";
                            count: number;
                        }[];
                        stays: {
                            /** @enum {string} */
                            subject: "people" | "invitations" | "apiKeys" | "sharedServices" | "appointments" | "groups" | "meetings" | "contributions" | "consultations" | "consultationAnswers" | "questions" | "channels" | "partners" | "programmes" | "adoptions" | "audiences" | "messages" | "needs" | "activities" | "yearPlans" | "groupPages" | "checks" | "calendarFeeds" | "cascades" | "recipients" | "drafts" | "sendOuts" | "letters" | "pages" | "mailboxOperators" | "texts" | "terms" | "mainMessages" | "agreements" | "brands" | "messageTests" | "campaigns" | "occasions" | "campaignParts" | "documents" | "goals" | "benefits" | "decisions" | "followed" | "serviceParts" | "connections" | "roomItems" | "access" | "handOuts" | "helpers" | "orders" | "evidence";
                            count: number;
                        }[];
                        closes: {
                            /** @enum {string} */
                            subject: "people" | "invitations" | "apiKeys" | "sharedServices" | "appointments" | "groups" | "meetings" | "contributions" | "consultations" | "consultationAnswers" | "questions" | "channels" | "partners" | "programmes" | "adoptions" | "audiences" | "messages" | "needs" | "activities" | "yearPlans" | "groupPages" | "checks" | "calendarFeeds" | "cascades" | "recipients" | "drafts" | "sendOuts" | "letters" | "pages" | "mailboxOperators" | "texts" | "terms" | "mainMessages" | "agreements" | "brands" | "messageTests" | "campaigns" | "occasions" | "campaignParts" | "documents" | "goals" | "benefits" | "decisions" | "followed" | "serviceParts" | "connections" | "roomItems" | "access" | "handOuts" | "helpers" | "orders" | "evidence";
                            count: number;
                        }[];
                        conflicts: {
                            /** @enum {string} */
                            conflict: "samePerson" | "sameDuty" | "sameGroupMember" | "sameInvitee" | "samePartner" | "sameProgrammeName" | "sameAdoption" | "sameNeed" | "sameLocalValue" | "sameYearPlan" | "sameGroupPage" | "sameCheck" | "sameDecision" | "sameRecipient" | "sendOutUnderWay" | "samePageAddress" | "sameOperator" | "sameTerm" | "sameBrand" | "sameCampaign" | "sameShare" | "sameConnection" | "sameHelper" | "sameFact";
                            /** @enum {string} */
                            outcome: "receiverWins" | "history" | "renamed" | "joined" | "ended" | "finishes";
                            count: number;
                            names: string[];
                        }[];
                        steps: {
                            done: number;
                            of: number;
                        };
                        hasArchive: boolean;
                    };
                };
            };
        };
    };
    cancelOrganisationMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mergeId: string;
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
    listPageLinks: {
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
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                            pageAddress: string;
                            targetAddress: string;
                            /** @description Null until the first look */
                            outcome: ("found" | "missing" | "unreachable") | null;
                            checkedAt: string | null;
                            lastFoundAt: string | null;
                        }[];
                        /** @description Organisations without a page that was found to lead on */
                        without: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    addPageLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    pageAddress: string;
                    targetAddress: string;
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
    checkPageLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Nothing to tell */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    removePageLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                linkId: string;
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
    restorePageLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                linkId: string;
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
    readPageText: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    address: string;
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
                        title: string;
                        /** @description Paragraphs divided by empty lines */
                        text: string;
                        /** @description Where it was read after redirections */
                        address: string | null;
                    };
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
    checkParagraphs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    paragraphs: string[];
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
                        items: {
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
                        }[];
                    };
                };
            };
        };
    };
    countPartUses: {
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
                            partId: string;
                            messages: number;
                            audiences: number;
                        }[];
                    };
                };
            };
        };
    };
    showPartnerships: {
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
                            serviceName: string;
                            host: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @enum {string} */
                            kind: "mailbox" | "supplier" | "other";
                            meetings: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                heldOn: string;
                                startsAt: string;
                                minutesLong: number;
                                place: string;
                                /** @enum {string} */
                                status: "planned" | "held" | "cancelled";
                                agenda: string[];
                            }[];
                            consultations: {
                                /** Format: uuid */
                                id: string;
                                question: string;
                                background: string;
                                answerBy: string;
                                conclusion: string | null;
                                /** @description The partner’s own; the others’ are not shown */
                                answer: string | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    listPartnerCampaigns: {
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
                            title: string;
                            /** @enum {string} */
                            phase: "idea" | "planning" | "running" | "evaluated" | "ended";
                            startsOn: string | null;
                            endsOn: string | null;
                            lead: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** @description The own organisation’s; null when a promise is all that is left */
                            answer: ("asked" | "joined" | "declined") | null;
                        }[];
                    };
                };
            };
        };
    };
    showCampaignToPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
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
                        /** @enum {string} */
                        phase: "idea" | "planning" | "running" | "evaluated" | "ended";
                        startsOn: string | null;
                        endsOn: string | null;
                        lead: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        /** @description The own organisation’s; null when a promise is all that is left */
                        answer: ("asked" | "joined" | "declined") | null;
                        purpose: string;
                        message: string;
                        audiences: string[];
                        targetNumber: number | null;
                        targetUnit: string;
                        targetBy: string | null;
                        serviceName: string;
                        occasion: string | null;
                        /** @description What the own organisation does in it */
                        does: string;
                        mayAnswer: boolean;
                        /** @description The own organisation’s; the others’ are not shown */
                        share: {
                            askedKronor: number;
                            pledgedKronor: number | null;
                            pledgedAt: string | null;
                            confirmedAt: string | null;
                            mayPledge: boolean;
                            mayConfirm: boolean;
                        };
                        activities: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            type: string;
                            from: string | null;
                            until: string | null;
                            /** @enum {string} */
                            state: "planned" | "done" | "cancelled";
                            audiences: string[];
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                        }[];
                        /** @description What is public of the messages that the activities carry */
                        material: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @description A number or a sentence; null for a document */
                            figure: string | null;
                            fileName: string | null;
                            sizeBytes: number | null;
                        }[];
                    };
                };
            };
        };
    };
    answerCampaignInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    answer: "joined" | "declined";
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
    openPartnerMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
                materialId: string;
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
                    "application/json": unknown;
                };
            };
        };
    };
    pledgeAsPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kronor: number | null;
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
    confirmAsPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isConfirmed: boolean;
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
    answerAsPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consultationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answer: string;
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
    undoPlanFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileImportId: string;
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
                        changed: number;
                    };
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
                            type: "committee" | "managementMeeting" | "meeting" | "memo" | "training" | "dialogue" | "stream" | "webPage" | "email" | "digitalPost" | "press" | "social" | "event" | "cascade" | "other";
                            localTypeId: string | null;
                            /** @enum {string} */
                            channel: "email" | "digitalPost" | "webPage" | "meeting" | "training" | "memo" | "press" | "social" | "other";
                            /** @enum {string} */
                            stage: "idea" | "planned" | "confirmed" | "done" | "cancelled";
                            /** @description What must be filled in */
                            missing: ("needs" | "channel" | "date" | "milestoneDate" | "responsible" | "executor" | "brief" | "committee" | "agendaItem" | "speaker" | "minutesNeeded" | "cadence" | "routine" | "outlets" | "url" | "takesPart" | "material")[];
                            isOverdue: boolean;
                            details: {
                                committee?: string;
                                agendaItem?: string;
                                speaker?: string;
                                slidesUrl?: string;
                                minutesNeeded?: number | null;
                                participants?: number | null;
                                attended?: number | null;
                                cadenceDays?: number | null;
                                routine?: string;
                                routineUrl?: string;
                                lastContact?: string | null;
                                nextContact?: string | null;
                                /** @enum {string} */
                                streamRule?: "any" | "all";
                                outlets?: {
                                    name: string;
                                    deliveredOn: string | null;
                                }[];
                                url?: string;
                                pageOwner?: string;
                                lastChecked?: string | null;
                                recipients?: number | null;
                                embargoUntil?: string | null;
                                pressContact?: string;
                                takesPart?: string;
                                material?: string;
                                contactsMade?: number | null;
                                /** @enum {string} */
                                meetingWith?: "manager" | "all";
                                /** @enum {string} */
                                impactFloor?: "small" | "large";
                                meetsNeeds?: ("easyRead" | "signLanguage" | "otherLanguages" | "readAloud")[];
                            };
                            sender: string;
                            executor: string;
                            isExternal: boolean;
                            brief: string;
                            effortHours: number | null;
                            costKronor: number | null;
                            plannedDate: string | null;
                            plannedUntil: string | null;
                            confirmedDate: string | null;
                            confirmedTime: string | null;
                            publishAt: string | null;
                            milestoneId: string | null;
                            offset: {
                                amount: number;
                                /** @enum {string} */
                                unit: "days" | "weeks" | "workingDays";
                            } | null;
                            isIdea: boolean;
                            isPrivate: boolean;
                            isShared: boolean;
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
                                currentVersion: number;
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
                    /**
                     * @description Without it, the channel decides
                     * @enum {string}
                     */
                    type?: "committee" | "managementMeeting" | "meeting" | "memo" | "training" | "dialogue" | "stream" | "webPage" | "email" | "digitalPost" | "press" | "social" | "event" | "cascade" | "other";
                    /**
                     * @description Without it, the type decides
                     * @enum {string}
                     */
                    channel?: "email" | "digitalPost" | "webPage" | "meeting" | "training" | "memo" | "press" | "social" | "other";
                    localTypeId?: string | null;
                    details?: {
                        committee?: string;
                        agendaItem?: string;
                        speaker?: string;
                        slidesUrl?: string;
                        minutesNeeded?: number | null;
                        participants?: number | null;
                        attended?: number | null;
                        cadenceDays?: number | null;
                        /** @description The local routine, written out: paragraphs with empty lines between */
                        routine?: string;
                        routineUrl?: string;
                        lastContact?: string | null;
                        nextContact?: string | null;
                        /** @enum {string} */
                        streamRule?: "any" | "all";
                        outlets?: {
                            name: string;
                            deliveredOn?: string | null;
                        }[];
                        url?: string;
                        pageOwner?: string;
                        lastChecked?: string | null;
                        recipients?: number | null;
                        embargoUntil?: string | null;
                        pressContact?: string;
                        takesPart?: string;
                        material?: string;
                        contactsMade?: number | null;
                        /** @description Who the meeting is with, as the local routine says; null takes it away */
                        meetingWith?: ("manager" | "all") | null;
                        /** @description Only for groups hit this hard; null is for all of them */
                        impactFloor?: ("small" | "large") | null;
                        /** @description What it offers to those who need it */
                        meetsNeeds?: ("easyRead" | "signLanguage" | "otherLanguages" | "readAloud")[];
                    };
                    /** @description In whose name; empty is the own organisation */
                    sender?: string;
                    /** @description Who does it, when it is not the responsible colleague */
                    executor?: string;
                    /** @description The executor works outside the organisation */
                    isExternal?: boolean;
                    brief?: string;
                    effortHours?: number | null;
                    costKronor?: number | null;
                    /** @description First day of the planned window */
                    plannedDate?: string | null;
                    plannedUntil?: string | null;
                    confirmedDate?: string | null;
                    /** @description Swedish time */
                    confirmedTime?: string | null;
                    publishAt?: unknown | null;
                    milestoneId?: string | null;
                    /** @description How far from the milestone; the planned window follows it */
                    offset?: {
                        amount: number;
                        /** @enum {string} */
                        unit: "days" | "weeks" | "workingDays";
                    } | null;
                    /** @description In the backlog */
                    isIdea?: boolean;
                    /** @description Never shown to the network */
                    isPrivate?: boolean;
                    /** @description Part of the shared plan; for the editor-in-chief */
                    isShared?: boolean;
                    needIds: string[];
                    responsiblePersonId?: string | null;
                    note?: string;
                    title: string;
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
    showAmbassadorKit: {
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
                        kit: {
                            sentences: string[];
                            page: string;
                            answers: {
                                question: string;
                                answer: string;
                            }[];
                            isShared: boolean;
                            revision: number;
                        };
                        proposal: {
                            sentences: string[];
                            page: string;
                            answers: {
                                question: string;
                                answer: string;
                            }[];
                        };
                        /** @description Where everybody with the link reads and prints it */
                        url: string | null;
                    };
                };
            };
        };
    };
    keepAmbassadorKit: {
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
                    sentences: string[];
                    page: string;
                    answers: {
                        question: string;
                        answer: string;
                    }[];
                    isShared: boolean;
                    /** @description 0 for the first */
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
                        url: string | null;
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
    planCascade: {
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
                    needIds: string[];
                    intro?: string;
                    lastDay?: string | null;
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
    copyProgramme: {
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
                        needs: number;
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
    listGroupQuestions: {
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
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            audienceId: string;
                            audienceName: string;
                            question: string;
                            /** Format: date-time */
                            askedAt: string;
                            /** @description Empty until somebody has answered */
                            answer: string;
                            /** @description Question and answer stand on the group’s page */
                            isShown: boolean;
                            answeredAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    describeGroups: {
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
                        groups: {
                            /** Format: uuid */
                            audienceId: string;
                            impact: ("none" | "small" | "large") | null;
                            ownersImpact: ("none" | "small" | "large") | null;
                            ownImpact: ("none" | "small" | "large") | null;
                            accessNeeds: ("easyRead" | "signLanguage" | "otherLanguages" | "readAloud")[];
                            languages: string;
                            /** @description Channels that depend on the impact */
                            channels: {
                                name: string;
                                via: string | null;
                                condition: string | null;
                                /** @enum {string} */
                                floor: "small" | "large";
                                /** @enum {string} */
                                verdict: "applies" | "skip" | "ask";
                            }[];
                        }[];
                        activities: {
                            /** Format: uuid */
                            activityId: string;
                            title: string;
                            unmet: ("easyRead" | "signLanguage" | "otherLanguages" | "readAloud")[];
                            impactFloor: ("small" | "large") | null;
                            /** @description Groups hit too little for it */
                            skip: string[];
                            /** @description Groups for which nobody has said */
                            ask: string[];
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
    suggestLessons: {
        parameters: {
            query: {
                type: "committee" | "managementMeeting" | "meeting" | "memo" | "training" | "dialogue" | "stream" | "webPage" | "email" | "digitalPost" | "press" | "social" | "event" | "cascade" | "other";
                /** @description Ids of the needs it is to answer for, with commas between */
                needs?: string;
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
                            /** @enum {string} */
                            kind: "note" | "campaign";
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** @description The first lines */
                            text: string;
                            organisationName: string;
                        }[];
                    };
                };
            };
        };
    };
    showLiveData: {
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
                        members: {
                            role: string;
                            name: string;
                            contact: string;
                        }[];
                        /** @description The owner’s, since you have none of your own */
                        isInherited: boolean;
                        texts: {
                            milestones: string;
                            projectGroup: string;
                            support: string;
                        };
                    };
                };
            };
        };
    };
    tellLocalGaps: {
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
                        items: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            missing: string[];
                        }[];
                    };
                };
            };
        };
    };
    listLocalFields: {
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
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            explanation: string;
                            /** @description Empty when it is missing */
                            value: string;
                            /** @description Messages */
                            usedIn: number;
                        }[];
                        missing: number;
                        isOwn: boolean;
                    };
                };
            };
        };
    };
    addLocalField: {
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
                    explanation?: string;
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
    listMilestones: {
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
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            date: string | null;
                            revision: number;
                        }[];
                    };
                };
            };
        };
    };
    addMilestone: {
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
                    date?: string | null;
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
    countFromMilestone: {
        parameters: {
            query: {
                amount: number;
                unit: "days" | "weeks" | "workingDays";
            };
            header?: never;
            path: {
                programmeId: string;
                milestoneId: string;
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
                        day: string | null;
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
    listPartTags: {
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
                        parts: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            description: string;
                        }[];
                        /** @description Message or audience; without a tag it is about the whole service */
                        tags: {
                            /** Format: uuid */
                            subjectId: string;
                            partIds: string[];
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
    previewPlanFile: {
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
                        /** @description Null when it is not known which export the file comes from */
                        exportedAt: string | null;
                        rows: {
                            key: string;
                            /** @enum {string} */
                            sheet: "activities" | "needs";
                            /** @enum {string} */
                            kind: "changed" | "added" | "missing";
                            row: number | null;
                            name: string;
                            cells: {
                                /** @enum {string} */
                                column: "title" | "type" | "audiences" | "messages" | "plannedDate" | "plannedUntil" | "confirmedDate" | "responsible" | "sender" | "executor" | "state" | "effortHours" | "costKronor" | "note" | "audience" | "message" | "level" | "needBy" | "owner";
                                /** @description When the file went out */
                                before: string;
                                /** @description In the file */
                                after: string;
                                /** @description In the plan now, when somebody has changed it meanwhile: choose */
                                theirs: string | null;
                            }[];
                        }[];
                        findings: {
                            /** @enum {string} */
                            kind: "problem" | "note";
                            sheet: ("activities" | "needs") | null;
                            row: number | null;
                            column: ("title" | "type" | "audiences" | "messages" | "plannedDate" | "plannedUntil" | "confirmedDate" | "responsible" | "sender" | "executor" | "state" | "effortHours" | "costKronor" | "note" | "audience" | "message" | "level" | "needBy" | "owner") | null;
                            text: string;
                        }[];
                    };
                };
            };
        };
    };
    applyPlanFile: {
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
                        fileImportId: string | null;
                        added: number;
                        changed: number;
                        takenAway: number;
                    };
                };
            };
        };
    };
    keepProjectGroup: {
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
                    members: {
                        role: string;
                        name: string;
                        /** @default  */
                        contact?: string;
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
                        previous: {
                            role: string;
                            name: string;
                            contact: string;
                        }[];
                    };
                };
            };
        };
    };
    listQuestions: {
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
                        items: {
                            /** Format: uuid */
                            messageId: string;
                            question: string;
                            answer: string;
                            url: string | null;
                            publishedAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    listReferredBy: {
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
                        items: {
                            /** Format: uuid */
                            id: string;
                            message: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                            };
                            programme: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            how: string;
                        }[];
                    };
                };
            };
        };
    };
    listRemoved: {
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
                        items: {
                            /** @enum {string} */
                            kind: "audience" | "message";
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** Format: date-time */
                            removedAt: string;
                        }[];
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
    tellSuggestionAnswers: {
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
                        organisations: number;
                        items: {
                            key: string;
                            /** @enum {string} */
                            kind: "channel" | "activity";
                            title: string;
                            audienceName: string;
                            accepted: number;
                            replaced: number;
                            declined: number;
                            left: number;
                            reasons: {
                                /** @enum {string} */
                                decision: "accepted" | "replaced" | "declined";
                                reason: string;
                                replacedBy: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    decideSuggestion: {
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
                    key: string;
                    /** @enum {string} */
                    decision: "accepted" | "replaced" | "declined";
                    /** @description Needed unless it is accepted; the host reads it */
                    reason?: string;
                    replacement?: {
                        title: string;
                        /** @enum {string} */
                        type: "committee" | "managementMeeting" | "meeting" | "memo" | "training" | "dialogue" | "stream" | "webPage" | "email" | "digitalPost" | "press" | "social" | "event" | "cascade" | "other";
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
                        activityId: string | null;
                    };
                };
            };
        };
    };
    listSuggestions: {
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
                        items: {
                            key: string;
                            /** @enum {string} */
                            kind: "channel" | "activity";
                            title: string;
                            detail: string;
                            /** @enum {string} */
                            type: "committee" | "managementMeeting" | "meeting" | "memo" | "training" | "dialogue" | "stream" | "webPage" | "email" | "digitalPost" | "press" | "social" | "event" | "cascade" | "other";
                            audienceIds: string[];
                            audienceName: string;
                            milestoneName: string | null;
                            offset: {
                                amount: number;
                                /** @enum {string} */
                                unit: "days" | "weeks" | "workingDays";
                            } | null;
                            /** @description Added since the organisation last looked */
                            isNew: boolean;
                            /** @description Decided, and no longer suggested */
                            isGone: boolean;
                            decision: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                decision: "accepted" | "replaced" | "declined";
                                reason: string;
                                replacedBy: string;
                                activityId: string | null;
                                /** Format: date-time */
                                decidedAt: string;
                            } | null;
                        }[];
                        total: number;
                        left: number;
                        new: number;
                        isOwn: boolean;
                    };
                };
            };
        };
    };
    markSuggestionsSeen: {
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
    addQuietPeriod: {
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
                    /** Format: date */
                    startsOn: string;
                    /** Format: date */
                    endsOn: string;
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
    removeQuietPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quietPeriodId: string;
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
    undoRecipe: {
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
                    cascadeId: string;
                    activityIds: string[];
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
    getRegister: {
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
                        isKeeper: boolean;
                    };
                };
            };
        };
    };
    listRegisterCertificates: {
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
                            fingerprint: string;
                            organisationNumber: string;
                            /** @description As in the register; empty when the number is not there */
                            name: string;
                            issuer: string;
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: date-time */
                            firstSeenAt: string;
                            /** Format: date-time */
                            lastSeenAt: string;
                        }[];
                    };
                };
            };
        };
    };
    listRegisterCompanies: {
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
                            number: string;
                            name: string;
                            isJoint: boolean;
                            ruleText: string;
                            removedAt: string | null;
                        }[];
                        total: number;
                        next: string | null;
                    };
                };
            };
        };
    };
    removeRegisterCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
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
    restoreRegisterCompany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                companyId: string;
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
    importRegisterCompanies: {
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
                        changed: number;
                        unchanged: number;
                        skipped: number;
                    };
                };
            };
        };
    };
    previewRegisterCompanies: {
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
                        rows: {
                            row: number;
                            number: string;
                            name: string;
                            isJoint: boolean;
                            ruleText: string;
                        }[];
                        total: number;
                        valid: number;
                        /** @description Companies where several must sign together */
                        joint: number;
                        badRows: number;
                        /** @description The first 20 */
                        errors: {
                            row: number;
                            column: string;
                            value: string;
                            message: string;
                        }[];
                    };
                };
            };
        };
    };
    listRegisterDispatchers: {
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
                            /** @description 16 and ten digits */
                            number: string;
                            name: string;
                            removedAt: string | null;
                            senders: string[];
                        }[];
                    };
                };
            };
        };
    };
    saveRegisterDispatcher: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisationNumber: string;
                    name: string;
                    senders: string[];
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
    removeRegisterDispatcher: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dispatcherId: string;
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
    restoreRegisterDispatcher: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dispatcherId: string;
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
    listRegisterOperators: {
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
                            /** @description 16 and ten digits */
                            number: string;
                            name: string;
                            removedAt: string | null;
                            domains: string[];
                            serviceAddress: string;
                            uiAddress: string;
                            logo: string | null;
                            accounts: number;
                        }[];
                    };
                };
            };
        };
    };
    saveRegisterOperator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisationNumber: string;
                    name: string;
                    domain: string;
                    moreDomains?: string[];
                    serviceAddress: string;
                    uiAddress: string;
                    logo?: string | null;
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
    removeRegisterOperator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                registerOperatorId: string;
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
    restoreRegisterOperator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                registerOperatorId: string;
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
    listRegisterSenders: {
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
                            /** @description 16 and ten digits */
                            number: string;
                            name: string;
                            removedAt: string | null;
                        }[];
                    };
                };
            };
        };
    };
    saveRegisterSender: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    organisationNumber: string;
                    name: string;
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
    removeRegisterSender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                senderId: string;
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
    restoreRegisterSender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                senderId: string;
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
                            /** @description In whose name: one’s own, or of an organisation that has gone up in it */
                            sender: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
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
                        /** @description In whose name: one’s own, or of an organisation that has gone up in it */
                        sender: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
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
    askBeforeRelease: {
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
    suggestMentions: {
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
                        items: {
                            /** Format: uuid */
                            connectionId: string;
                            /** @enum {string} */
                            kind: "service" | "mailing" | "flow";
                            name: string;
                            description: string;
                            url: string;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            audienceName: string;
                            isMentioned: boolean;
                        }[];
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
    proposeSender: {
        parameters: {
            query?: {
                /** @description Sent for several organisations at once */
                joint?: "true" | "false";
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
                        brandId: string | null;
                        name: string;
                        reasons: {
                            /** @enum {string} */
                            code: "ownAuthority" | "strongest" | "notMeasured" | "noOther" | "serviceInText";
                            sv: string;
                            en: string;
                        }[];
                        inText: {
                            /** Format: uuid */
                            brandId: string;
                            name: string;
                            definition: string;
                        } | null;
                    };
                };
            };
        };
    };
    describeService: {
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
                        service: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            host: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isHost: boolean;
                        } | null;
                        parts: {
                            name: string;
                            description: string;
                            /** Format: uuid */
                            id: string;
                            revision: number;
                        }[];
                        support: {
                            /**
                             * @description own: the own organisation. network: every organisation of the service. public: public pages too
                             * @enum {string}
                             */
                            visibility: "own" | "network" | "public";
                            name: string;
                            helpsWith: string;
                            contact: string;
                            hours: string;
                            /** Format: uuid */
                            id: string;
                            revision: number;
                            isOwn: boolean;
                        }[];
                    };
                };
            };
        };
    };
    listConnections: {
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
                            visibility: "own" | "network";
                            /** @enum {string} */
                            kind: "service" | "mailing" | "flow";
                            name: string;
                            description: string;
                            url: string;
                            /** @description Words for who gets it */
                            audiences: string[];
                            yearlyVolume: number | null;
                            /**
                             * @description Whether it carries the shared service’s message
                             * @enum {string}
                             */
                            carries: "yes" | "planned" | "no" | "unknown";
                            /** @description How it does, or why it does not */
                            how: string;
                            /** Format: uuid */
                            id: string;
                            revision: number;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                        }[];
                        touchpoints: {
                            total: number;
                            carrying: number;
                            planned: number;
                            without: number;
                            unknown: number;
                        };
                        perOrganisation: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            touchpoints: {
                                total: number;
                                carrying: number;
                                planned: number;
                                without: number;
                                unknown: number;
                            };
                            mentionsGiven: number;
                            mentionsReceived: number;
                        }[];
                    };
                };
            };
        };
    };
    addConnection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default network
                     * @enum {string}
                     */
                    visibility?: "own" | "network";
                    /** @enum {string} */
                    kind: "service" | "mailing" | "flow";
                    name: string;
                    /** @default  */
                    description?: string;
                    /** @default  */
                    url?: string;
                    /**
                     * @description Words for who gets it
                     * @default []
                     */
                    audiences?: string[];
                    /** @default null */
                    yearlyVolume?: number | null;
                    /**
                     * @description Whether it carries the shared service’s message
                     * @default unknown
                     * @enum {string}
                     */
                    carries?: "yes" | "planned" | "no" | "unknown";
                    /** @default  */
                    how?: string;
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
    changeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                connectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    visibility?: "own" | "network";
                    /** @enum {string} */
                    kind?: "service" | "mailing" | "flow";
                    name?: string;
                    description?: string;
                    url?: string;
                    /** @description Words for who gets it */
                    audiences?: string[];
                    yearlyVolume?: number | null;
                    /**
                     * @description Whether it carries the shared service’s message
                     * @enum {string}
                     */
                    carries?: "yes" | "planned" | "no" | "unknown";
                    /** @description How it does, or why it does not */
                    how?: string;
                    revision: number;
                    isRemoved?: boolean;
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
    addServicePart: {
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
                    /** @default  */
                    description?: string;
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
    changeServicePart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name?: string;
                    description?: string;
                    revision: number;
                    isRemoved?: boolean;
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
    addSupportLevel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description own: the own organisation. network: every organisation of the service. public: public pages too
                     * @enum {string}
                     */
                    visibility: "own" | "network" | "public";
                    name: string;
                    /** @default  */
                    helpsWith?: string;
                    /** @default  */
                    contact?: string;
                    /** @default  */
                    hours?: string;
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
    changeSupportLevel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @description own: the own organisation. network: every organisation of the service. public: public pages too
                     * @enum {string}
                     */
                    visibility?: "own" | "network" | "public";
                    name?: string;
                    helpsWith?: string;
                    contact?: string;
                    hours?: string;
                    revision: number;
                    isRemoved?: boolean;
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
                            /** @description Set for one that has gone up in this organisation: it can be read, and no more */
                            archiveOf: string | null;
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
                            /** @description Set for one that has gone up in this organisation: it can be read, and no more */
                            archiveOf: string | null;
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
    listAssumptions: {
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
                        mayWrite: boolean;
                        items: {
                            /** Format: uuid */
                            id: string;
                            text: string;
                            edition: number;
                            revision: number;
                            history: {
                                edition: number;
                                text: string;
                                reason: string;
                                changedByName: string | null;
                                /** Format: date-time */
                                changedAt: string;
                            }[];
                            dependents: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "section" | "mainMessage" | "goal" | "text";
                                /** @description Null: it is gone */
                                title: string | null;
                                address: string | null;
                                isToRewrite: boolean;
                                rewrittenAt: string | null;
                                isOwn: boolean;
                            }[];
                            /** @description Those of other organisations too */
                            toRewrite: number;
                            /** @description Texts of other organisations */
                            others: number;
                        }[];
                    };
                };
            };
        };
    };
    stateAssumption: {
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
    changeAssumption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assumptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    text: string;
                    /** @default  */
                    reason?: string;
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
                        toRewrite: number;
                    };
                };
            };
        };
    };
    leanOnAssumption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assumptionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "section" | "mainMessage" | "goal" | "text";
                    /** Format: uuid */
                    subjectId: string;
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
    removeAssumption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assumptionId: string;
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
    restoreAssumption: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                assumptionId: string;
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
    listBenefits: {
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
                            /**
                             * @default own
                             * @enum {string}
                             */
                            visibility: "own" | "network";
                            title: string;
                            beneficiary: string;
                            /** @default  */
                            measure: string;
                            /** @default  */
                            unit: string;
                            /** @default null */
                            baseline: number | null;
                            /** @default null */
                            baselineOn: string | null;
                            /** @default  */
                            ownerPerson: string;
                            /** @default null */
                            target: number | null;
                            /** @default null */
                            targetOn: string | null;
                            /** @default null */
                            followUpOn: string | null;
                            /** Format: uuid */
                            id: string;
                            revision: number;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            owner: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            isOwn: boolean;
                            isOverdue: boolean;
                            latest: {
                                value: number;
                                /** Format: date */
                                on: string;
                            } | null;
                            /** @description 0 at the baseline, 1 at the target */
                            share: number | null;
                            followUps: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date */
                                followedOn: string;
                                value: number | null;
                                note: string;
                                followedByName: string | null;
                            }[];
                        }[];
                        overdue: number;
                        organisations: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
        };
    };
    registerBenefit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default own
                     * @enum {string}
                     */
                    visibility?: "own" | "network";
                    title: string;
                    beneficiary: string;
                    /** @default  */
                    measure?: string;
                    /** @default  */
                    unit?: string;
                    /** @default null */
                    baseline?: number | null;
                    /** @default null */
                    baselineOn?: string | null;
                    /** Format: uuid */
                    ownerOrganisationId: string;
                    /** @default  */
                    ownerPerson?: string;
                    /** @default null */
                    target?: number | null;
                    /** @default null */
                    targetOn?: string | null;
                    /** @default null */
                    followUpOn?: string | null;
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
    changeBenefit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default own
                     * @enum {string}
                     */
                    visibility?: "own" | "network";
                    title: string;
                    beneficiary: string;
                    /** @default  */
                    measure?: string;
                    /** @default  */
                    unit?: string;
                    /** @default null */
                    baseline?: number | null;
                    /** @default null */
                    baselineOn?: string | null;
                    /** Format: uuid */
                    ownerOrganisationId: string;
                    /** @default  */
                    ownerPerson?: string;
                    /** @default null */
                    target?: number | null;
                    /** @default null */
                    targetOn?: string | null;
                    /** @default null */
                    followUpOn?: string | null;
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
    followUpBenefit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                benefitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    followedOn: string;
                    /** @default null */
                    value?: number | null;
                    /** @default  */
                    note?: string;
                    /** @default null */
                    nextOn?: string | null;
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
    removeBenefit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                benefitId: string;
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
    restoreBenefit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                benefitId: string;
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
    listServiceChanges: {
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
                        mayWrite: boolean;
                        share: {
                            launched: number;
                            checked: number;
                            share: number | null;
                        };
                        items: {
                            title: string;
                            /** @default  */
                            description: string;
                            /** @default null */
                            launchOn: string | null;
                            /** Format: uuid */
                            id: string;
                            revision: number;
                            launchedOn: string | null;
                            /** @description Written down at the launch; null before it */
                            wasChecked: boolean | null;
                            missing: ("affected" | "message" | "term" | "questions")[];
                            /** @description The launch day has come and something is unanswered */
                            isLate: boolean;
                            answers: {
                                /** @enum {string} */
                                item: "affected" | "message" | "term" | "questions";
                                /** @default  */
                                answer: string;
                                /** @default  */
                                notNeededBecause: string;
                                answeredByName: string | null;
                                /** Format: date-time */
                                answeredAt: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    planServiceChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default  */
                    description?: string;
                    /** @default null */
                    launchOn?: string | null;
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
    rewriteServiceChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default  */
                    description?: string;
                    /** @default null */
                    launchOn?: string | null;
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
    answerCommunicationCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    item: "affected" | "message" | "term" | "questions";
                    /** @default  */
                    answer?: string;
                    /** @default  */
                    notNeededBecause?: string;
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
    launchServiceChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    /** Format: date */
                    launchedOn: string;
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
                        missing: ("affected" | "message" | "term" | "questions")[];
                    };
                };
            };
        };
    };
    removeServiceChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: string;
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
    restoreServiceChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: string;
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
    unlaunchServiceChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
    listLoggedDecisions: {
        parameters: {
            query?: {
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
                        mayWrite: boolean;
                        items: {
                            question: string;
                            alternatives: string[];
                            decision: string;
                            reason: string;
                            decidedBy: string;
                            /** Format: date */
                            decidedOn: string;
                            /** @default null */
                            followUpOn: string | null;
                            /** Format: uuid */
                            id: string;
                            revision: number;
                            followedUpAt: string | null;
                            followUpNote: string;
                            isOverdue: boolean;
                            supersededBy: {
                                /** Format: uuid */
                                id: string;
                                question: string;
                                /** Format: date */
                                decidedOn: string;
                            } | null;
                        }[];
                    };
                };
            };
        };
    };
    logDecision: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
                    alternatives: string[];
                    decision: string;
                    reason: string;
                    decidedBy: string;
                    /** Format: date */
                    decidedOn: string;
                    /** @default null */
                    followUpOn?: string | null;
                    /** @default null */
                    supersedes?: string | null;
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
    changeLoggedDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loggedDecisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    question: string;
                    alternatives: string[];
                    decision: string;
                    reason: string;
                    decidedBy: string;
                    /** Format: date */
                    decidedOn: string;
                    /** @default null */
                    followUpOn?: string | null;
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
    followUpDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loggedDecisionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    note: string | null;
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
    removeLoggedDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loggedDecisionId: string;
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
    restoreLoggedDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                loggedDecisionId: string;
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
    searchDependables: {
        parameters: {
            query?: {
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
                            /** @enum {string} */
                            kind: "section" | "mainMessage" | "goal" | "text";
                            /** Format: uuid */
                            subjectId: string;
                            title: string;
                            address: string;
                        }[];
                    };
                };
            };
        };
    };
    dropDependent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dependentId: string;
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
    tickRewritten: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dependentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isRewritten: boolean;
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
    listGoverningDocuments: {
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
                        serviceName: string;
                        mayWrite: boolean;
                        items: {
                            /** @enum {string} */
                            kind: "strategy" | "guideline" | "graphicManual" | "yearPlan" | "decision" | "other";
                            title: string;
                            /** @enum {string} */
                            visibility: "network" | "public";
                            /** Format: uuid */
                            id: string;
                            isFollowed: boolean;
                            /** @description What is read first: in force, else the newest decided, else the draft */
                            shown: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                label: string;
                                /** @enum {string} */
                                status: "draft" | "coming" | "inForce" | "replaced" | "expired";
                                validFrom: string | null;
                                validTo: string | null;
                                decidedBy: string;
                                decidedOn: string | null;
                                diaryNumber: string;
                                writtenBy: string;
                                changeNote: string;
                                revision: number;
                            } | null;
                            coming: {
                                /** Format: uuid */
                                id: string;
                                number: number;
                                label: string;
                                /** @enum {string} */
                                status: "draft" | "coming" | "inForce" | "replaced" | "expired";
                                validFrom: string | null;
                                validTo: string | null;
                                decidedBy: string;
                                decidedOn: string | null;
                                diaryNumber: string;
                                writtenBy: string;
                                changeNote: string;
                                revision: number;
                            } | null;
                            hasDraft: boolean;
                            /** @description Decided ones */
                            versions: number;
                            /** @description Sections that wait for a review */
                            toReview: number;
                        }[];
                    };
                };
            };
        };
    };
    beginGoverningDocument: {
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
                    kind: "strategy" | "guideline" | "graphicManual" | "yearPlan" | "decision" | "other";
                    title: string;
                    /** @enum {string} */
                    visibility: "network" | "public";
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
                        /** Format: uuid */
                        versionId: string;
                    };
                };
            };
        };
    };
    showGoverningDocument: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                documentId: string;
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
                        kind: "strategy" | "guideline" | "graphicManual" | "yearPlan" | "decision" | "other";
                        title: string;
                        /** @enum {string} */
                        visibility: "network" | "public";
                        /** Format: uuid */
                        id: string;
                        revision: number;
                        serviceName: string;
                        host: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        mayWrite: boolean;
                        isFollowed: boolean;
                        followers: number;
                        /** @description Newest first */
                        versions: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            label: string;
                            /** @enum {string} */
                            status: "draft" | "coming" | "inForce" | "replaced" | "expired";
                            validFrom: string | null;
                            validTo: string | null;
                            decidedBy: string;
                            decidedOn: string | null;
                            diaryNumber: string;
                            writtenBy: string;
                            changeNote: string;
                            revision: number;
                        }[];
                        shown: {
                            /** Format: uuid */
                            id: string;
                            number: number;
                            label: string;
                            /** @enum {string} */
                            status: "draft" | "coming" | "inForce" | "replaced" | "expired";
                            validFrom: string | null;
                            validTo: string | null;
                            decidedBy: string;
                            decidedOn: string | null;
                            diaryNumber: string;
                            writtenBy: string;
                            changeNote: string;
                            revision: number;
                        } | null;
                        sections: {
                            /** Format: uuid */
                            key: string;
                            level: number;
                            /** @description Made by the machine: 1, 1.1, 1.1.1 */
                            number: string;
                            /** @description What stands after # in an address to the section */
                            anchor: string;
                            heading: string;
                            body: string;
                            blocks: ({
                                /** @enum {string} */
                                kind: "paragraph";
                                text: string;
                            } | {
                                /** @enum {string} */
                                kind: "list";
                                items: string[];
                            })[];
                            /** @description Outside events that have happened and wait for a review */
                            marks: {
                                /** Format: uuid */
                                eventId: string;
                                title: string;
                            }[];
                            restsOn: {
                                /** Format: uuid */
                                assumptionId: string;
                                text: string;
                                isToRewrite: boolean;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    changeGoverningDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "strategy" | "guideline" | "graphicManual" | "yearPlan" | "decision" | "other";
                    title: string;
                    /** @enum {string} */
                    visibility: "network" | "public";
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
    compareGoverningVersions: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                documentId: string;
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
                        title: string;
                        from: {
                            number: number;
                            label: string;
                        };
                        to: {
                            number: number;
                            label: string;
                            changeNote: string;
                        };
                        sections: {
                            /** Format: uuid */
                            key: string;
                            /** @enum {string} */
                            kind: "same" | "changed" | "added" | "removed";
                            isMoved: boolean;
                            numberBefore: string | null;
                            numberAfter: string | null;
                            level: number;
                            /** @description Word by word; null when too unlike */
                            heading: {
                                /** @enum {string} */
                                kind: "same" | "added" | "removed";
                                text: string;
                            }[] | null;
                            body: {
                                /** @enum {string} */
                                kind: "same" | "added" | "removed";
                                text: string;
                            }[] | null;
                        }[];
                    };
                };
            };
        };
    };
    beginGoverningDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Default Response */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        versionId: string;
                    };
                };
            };
        };
    };
    followGoverningDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
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
    unfollowGoverningDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
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
    removeGoverningDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
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
    restoreGoverningDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
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
    removeFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                followUpId: string;
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
    restoreFollowUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                followUpId: string;
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
    listGoals: {
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
                        mayWrite: boolean;
                        items: {
                            statement: string;
                            audiences: string[];
                            /** Format: uuid */
                            id: string;
                            revision: number;
                            targets: {
                                year: number;
                                measure: string;
                                /** @default  */
                                unit: string;
                                /** @default  */
                                audience: string;
                                /** @default null */
                                baseline: number | null;
                                target: number;
                                /** Format: uuid */
                                id: string;
                                revision: number;
                                /** @description Those that have a value, in order */
                                months: {
                                    month: number;
                                    value: number;
                                }[];
                                latest: {
                                    month: number;
                                    value: number;
                                } | null;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    setGoal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    statement: string;
                    audiences: string[];
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
    changeGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    statement: string;
                    audiences: string[];
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
    removeGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
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
    restoreGoal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
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
    setTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goalId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    measure: string;
                    /** @default  */
                    unit?: string;
                    /** @default  */
                    audience?: string;
                    /** @default null */
                    baseline?: number | null;
                    target: number;
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
    listOutsideEvents: {
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
                        mayWrite: boolean;
                        overdue: number;
                        toReview: number;
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            documentId: string;
                            documentTitle: string;
                            title: string;
                            note: string;
                            owner: string;
                            /** Format: date */
                            watchOn: string;
                            /** @enum {string} */
                            status: "watched" | "happened" | "closed";
                            outcome: string;
                            happenedAt: string | null;
                            revision: number;
                            isOverdue: boolean;
                            sections: {
                                /** Format: uuid */
                                key: string;
                                number: string;
                                heading: string;
                                reviewedAt: string | null;
                                reviewedByName: string | null;
                                reviewNote: string;
                            }[];
                        }[];
                    };
                };
            };
        };
    };
    watchOutsideEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default  */
                    note?: string;
                    owner: string;
                    /** Format: date */
                    watchOn: string;
                    sectionKeys: string[];
                    /** Format: uuid */
                    documentId: string;
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
    changeOutsideEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outsideEventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    title: string;
                    /** @default  */
                    note?: string;
                    owner: string;
                    /** Format: date */
                    watchOn: string;
                    sectionKeys: string[];
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
    reviewSection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outsideEventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    sectionKey: string;
                    isReviewed: boolean;
                    /** @default  */
                    note?: string;
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
    judgeOutsideEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outsideEventId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    /** @enum {string} */
                    status: "watched" | "happened" | "closed";
                    /** @default  */
                    outcome?: string;
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
                        marked: number;
                    };
                };
            };
        };
    };
    changeTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    measure: string;
                    /** @default  */
                    unit?: string;
                    /** @default  */
                    audience?: string;
                    /** @default null */
                    baseline?: number | null;
                    target: number;
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
    enterActuals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actuals: {
                        month: number;
                        value: number | null;
                    }[];
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
    importActuals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
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
                        saved: number;
                    };
                };
            };
        };
    };
    removeTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
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
    restoreTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                targetId: string;
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
    writeGoverningDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    label: string;
                    writtenBy: string;
                    /** @default  */
                    note?: string;
                    sections: {
                        /** @description Null for a new section */
                        key: string | null;
                        level: number;
                        heading: string;
                        body: string;
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
                        revision: number;
                    };
                };
            };
        };
    };
    decideGoverningVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    revision: number;
                    /** Format: date */
                    validFrom: string;
                    /** @default null */
                    validTo?: string | null;
                    decidedBy: string;
                    /** Format: date */
                    decidedOn: string;
                    /** @default  */
                    diaryNumber?: string;
                    /** @default  */
                    changeNote?: string;
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
                        /** @description Mails asked for now */
                        told: number;
                        /** Format: date */
                        begins: string;
                    };
                };
            };
        };
    };
    discardGoverningDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
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
    importGoverningDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text: string;
                    revision: number;
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
                        revision: number;
                        /** @description As the file names it */
                        title: string | null;
                        label: string | null;
                        sections: number;
                        words: number;
                        /** @description What stood before a list of contents, and the list itself */
                        skippedWords: number;
                    };
                };
            };
        };
    };
    restoreGoverningRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    number: number;
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
    resumeGoverningDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
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
    listGoverningRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                versionId: string;
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
                            number: number;
                            note: string;
                            savedBy: string | null;
                            /** Format: date-time */
                            savedAt: string;
                            sections: number;
                            isCurrent: boolean;
                        }[];
                    };
                };
            };
        };
    };
    undoSuggestionDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                decisionId: string;
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
    tellTermUses: {
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
                        items: {
                            /** Format: uuid */
                            textId: string;
                            /** @enum {string} */
                            kind: "sendOut" | "page" | "message" | "contribution" | "campaign" | "document" | "service";
                            title: string;
                            address: string;
                            uses: number;
                        }[];
                        /** @description Texts not read since the last change */
                        waiting: number;
                        network: {
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            texts: number;
                            uses: number;
                        }[] | null;
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
                        preferredTerms: number;
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
    checkGuidelines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                textId: string;
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
                        textId: string;
                        /** @enum {string} */
                        kind: "sendOut" | "page" | "message" | "contribution" | "campaign" | "document" | "service";
                        title: string;
                        address: string;
                        items: {
                            /** @enum {string} */
                            kind: "mainMessage" | "terms" | "brand" | "sender" | "profile";
                            /** @enum {string} */
                            state: "kept" | "remark" | "notSure";
                            sv: string;
                            en: string;
                        }[];
                        remarks: number;
                    };
                };
            };
        };
    };
    listIgnored: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                textId: string;
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
                            /** @enum {string} */
                            finding: "term" | "spelling" | "officialese" | "longSentence" | "passive";
                            found: string;
                            place: string;
                            termId: string | null;
                        }[];
                    };
                };
            };
        };
    };
    ignoreFinding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                textId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    finding: "term" | "spelling" | "officialese" | "longSentence" | "passive";
                    found: string;
                    /** @default  */
                    place?: string;
                    /** @default null */
                    termId?: string | null;
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
    tellPresence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                textId: string;
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
                        others: {
                            name: string;
                            organisation: string;
                        }[];
                    };
                };
            };
        };
    };
    leaveText: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                textId: string;
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
    showSender: {
        parameters: {
            query?: {
                /** @description Sent for several organisations at once */
                joint?: "true" | "false";
            };
            header?: never;
            path: {
                textId: string;
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
                        proposal: {
                            brandId: string | null;
                            name: string;
                            reasons: {
                                /** @enum {string} */
                                code: "ownAuthority" | "strongest" | "notMeasured" | "noOther" | "serviceInText";
                                sv: string;
                                en: string;
                            }[];
                            inText: {
                                /** Format: uuid */
                                brandId: string;
                                name: string;
                                definition: string;
                            } | null;
                        };
                        others: {
                            /** Format: uuid */
                            brandId: string;
                            name: string;
                        }[];
                        chosen: {
                            brandId: string | null;
                            name: string;
                            reason: string;
                            isProposed: boolean;
                            byName: string | null;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        isJoint: boolean;
                    };
                };
            };
        };
    };
    chooseSender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                textId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    isJoint?: boolean;
                    /**
                     * @description Null follows the rule
                     * @default null
                     */
                    brandId?: string | null;
                    /**
                     * @description Needed for anybody but the proposed
                     * @default
                     */
                    reason?: string;
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
                        name: string;
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
                            kind: "notDelivered" | "unknown" | "lateNeeds" | "outdated" | "groupQuestions" | "campaignsToNote" | "campaignsAsked" | "campaignsAsPartner" | "campaignRemarks" | "watchesOverdue" | "sectionsToReview" | "benefitsOverdue" | "mergerAhead" | "mergerDone" | "certificateExpires" | "certificateExpiresSoon";
                            count: number;
                            title: string;
                            /** Format: uuid */
                            sendOutId?: string;
                            /** Format: uuid */
                            programmeId?: string;
                            to?: string;
                            /** Format: uuid */
                            mergeId?: string;
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
    listYearPlans: {
        parameters: {
            query: {
                year: number;
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
                        own: {
                            /** Format: uuid */
                            id: string;
                            year: number;
                            isShared: boolean;
                            introduction: string;
                            publishedAt: string | null;
                            revision: number;
                        } | null;
                        shared: {
                            /** Format: uuid */
                            id: string;
                            year: number;
                            isShared: boolean;
                            introduction: string;
                            publishedAt: string | null;
                            revision: number;
                        } | null;
                        published: {
                            /** Format: uuid */
                            id: string;
                            isShared: boolean;
                            publishedAt: string | null;
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            activities: number;
                        }[];
                        /** @description What the shared strategy wants of the year */
                        targets: {
                            /** Format: uuid */
                            id: string;
                            goal: string;
                            measure: string;
                            unit: string;
                            audience: string;
                            baseline: number | null;
                            target: number;
                            /** @description The last month entered */
                            latest: {
                                month: number;
                                value: number;
                            } | null;
                        }[];
                        /** @description Null to everybody but the editor-in-chief */
                        missing: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[] | null;
                    };
                };
            };
        };
    };
    saveYearPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    year: number;
                    /** @default false */
                    isShared?: boolean;
                    introduction?: string;
                    isPublished?: boolean;
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
                        revision: number;
                        publishedAt: string | null;
                    };
                };
            };
        };
    };
    readYearPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                yearPlanId: string;
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
                        plan: {
                            /** Format: uuid */
                            id: string;
                            year: number;
                            isShared: boolean;
                            introduction: string;
                            publishedAt: string | null;
                            revision: number;
                        };
                        organisation: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        };
                        activities: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            organisationId: string;
                            /** @description Only of the own organisation’s activities */
                            programmeId: string | null;
                            title: string;
                            /** @enum {string} */
                            type: "committee" | "managementMeeting" | "meeting" | "memo" | "training" | "dialogue" | "stream" | "webPage" | "email" | "digitalPost" | "press" | "social" | "event" | "cascade" | "other";
                            sender: string;
                            from: string;
                            until: string;
                            /** @enum {string} */
                            stage: "idea" | "planned" | "confirmed" | "done" | "cancelled";
                            isShared: boolean;
                            audienceIds: string[];
                        }[];
                        history: {
                            action: string;
                            changedBy: string;
                            /** Format: date-time */
                            changedAt: string;
                            title: string;
                        }[];
                    };
                };
            };
        };
    };
}
