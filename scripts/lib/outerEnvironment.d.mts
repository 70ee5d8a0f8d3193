export declare function outerEnvironment(): Record<string, string | undefined>;
