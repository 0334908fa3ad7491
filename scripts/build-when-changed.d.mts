export declare const buildWhenChanged: (name: 'web' | 'portal') => boolean;
